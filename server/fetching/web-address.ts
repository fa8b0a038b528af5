import { FetchRefusal } from './refusal.ts'

const LONGEST_SHOWN = 100

/**
 * An address that may be asked for: http or https, nobody's password in it.
 * @param base the address of the page that leads there
 */
export const webAddress = (address: string, base?: URL): URL => {
  const url = parsed(address.trim(), base)
  if (url === null) {
    throw new FetchRefusal(
      'fetch-bad-address',
      `“${shortened(address.trim())}” is not a web address. It has to begin with https:// or http://.`,
    )
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new FetchRefusal(
      'fetch-bad-address',
      `Stet fetches only addresses that begin with https:// or http://, and this one begins with ${shortened(url.protocol)}`,
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchRefusal(
      'fetch-bad-address',
      'The address has a user name or a password in it. Take it out, or save the page in your browser and import the file.',
    )
  }
  url.hash = ''
  return url
}

const parsed = (address: string, base: URL | undefined): URL | null => {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}

const shortened = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text

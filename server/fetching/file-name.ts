import path from 'node:path'

const LONGEST = 200

/** What the server calls the file, else the last part of the address; never with a folder in it. */
export const fileNameOf = (url: URL, disposition: string | undefined): string | undefined => {
  const names = [extended(disposition), plain(disposition), decoded(url.pathname.split('/').at(-1) ?? '')]
  return names.map(clean).find((name) => name !== '')
}

/** `filename*=UTF-8''na%C3%AFve.pdf` of RFC 6266 */
const extended = (header = ''): string =>
  decoded(/filename\*\s*=\s*utf-8'[^']*'([^\s;]+)/i.exec(header)?.[1] ?? '')

const plain = (header = ''): string => {
  const [, quoted, bare] = /filename\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i.exec(header) ?? []
  return quoted ?? bare ?? ''
}

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name)
  } catch {
    return ''
  }
}

const clean = (name: string): string =>
  path.posix
    .basename(name.replaceAll('\\', '/'))
    .replaceAll(/\p{C}/gu, '')
    .replace(/^\.+/, '')
    .trim()
    .slice(0, LONGEST)

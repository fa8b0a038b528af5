import { unzipSync } from 'fflate'
import { extractText } from 'unpdf'

/** All that can be read in a file, in archives inside of it too: whoever looks for a word looks everywhere. */
export const wordsIn = async (bytes: Uint8Array): Promise<string> => {
  if (beginsWith(bytes, 'PK\u0003\u0004')) {
    const entries = Object.entries(unzipSync(bytes))
    const told = await Promise.all(
      entries.map(async ([name, content]) => `${name}\n${await wordsIn(content)}`),
    )
    return told.join('\n')
  }
  if (beginsWith(bytes, '%PDF-')) return (await extractText(new Uint8Array(bytes), { mergePages: true })).text
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

const beginsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((character, index) => bytes[index] === character.codePointAt(0))

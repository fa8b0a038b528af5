import { unzipSync } from 'fflate'

/** All that can be read in a file, in archives inside of it too: whoever looks for a word looks everywhere. */
export const wordsIn = (bytes: Uint8Array): string => {
  if (!isArchive(bytes)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${wordsIn(content)}`)
    .join('\n')
}

const isArchive = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && third === 3 && fourth === 4

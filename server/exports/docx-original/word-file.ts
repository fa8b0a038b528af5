import { fromBufferPromise, type Entry } from 'yauzl'
import { NAMESPACE } from '../docx/names.ts'
import type { ZipEntry } from '../zip.ts'

/** A Word document as it lies in its archive. */
export type WordFile = {
  names: readonly string[]
  /** The text of a part; null where there is none. */
  text: (name: string) => Promise<string | null>
  /** All parts in the order of the archive, byte for byte. */
  parts: () => AsyncIterable<ZipEntry>
}

/** Text of so many megabytes is no document that came in here. */
const MOST_TEXT = 64 * 1024 * 1024

/** Rejects when the bytes are no whole archive. */
export const openWordFile = async (bytes: Uint8Array): Promise<WordFile> => {
  const file = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const entries: Entry[] = []
  for await (const entry of file.eachEntry()) entries.push(entry)
  return {
    names: entries.map(({ fileName }) => fileName),
    text: async (name) => {
      const entry = entries.find(({ fileName }) => fileName === name)
      if (!entry) return null
      if (entry.uncompressedSize > MOST_TEXT) throw new RangeError(`${name} is too large`)
      const chunks: Buffer[] = []
      for await (const chunk of await file.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks))
    },
    parts: async function* () {
      for (const entry of entries) {
        const isStored = entry.compressionMethod === 0
        yield { name: entry.fileName, bytes: await file.openReadStreamPromise(entry), isStored }
      }
    },
  }
}

/** A relationship of a part: what it leads to, as the name of another part. */
export type Relationship = { type: string; name: string }

/** Where the relationships of a part stand. */
export const relationshipsName = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels')

export const relationshipsIn = (xml: string, part: string): Relationship[] =>
  Array.from(xml.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g), ([tag]) => {
    const said = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''
    return { type: said('Type'), name: partAt(part, said('Target')) }
  })

const partAt = (part: string, target: string): string =>
  URL.canParse(target, `file:///${part}`) ? new URL(target, `file:///${part}`).pathname.slice(1) : ''

/** Something more at the end of the outermost element of a part. */
export const withMore = (xml: string, more: string): string => {
  const end = /<\/[\w:.-]+\s*>\s*$/.exec(xml)
  if (end) return xml.slice(0, end.index) + more + xml.slice(end.index)
  // It was empty: <a/> becomes <a>…</a>.
  const empty = /<([\w:.-]+)([^<>]*)\/>\s*$/.exec(xml)
  return empty ? `${xml.slice(0, empty.index)}<${empty[1]}${empty[2]}>${more}</${empty[1]}>` : xml
}

/** Whether elements can be written with the usual prefix. */
export const isUsual = (xml: string): boolean => xml.includes(`xmlns:w="${NAMESPACE.w}"`)

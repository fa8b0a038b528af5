import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'

/** The parts of a document by their names in the archive. */
export type Parts = ReadonlyMap<string, string>

export type PartsResult =
  { ok: true; parts: Parts; names: readonly string[] } | { ok: false; problem: string }

/** Text and what it needs, not pictures, fonts or embedded tables: a book of a million words takes 20 MB. */
const MOST_MB = 64
/** A directory with more entries than any document has. */
const MOST_ENTRIES = 20_000

const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?!theme)[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/

const TOO_LARGE = `This file unpacks to more than ${MOST_MB} MB of text. Save the text alone as .docx, or paste it.`
const ENCRYPTED = 'This file is protected by a password. Save it without the password and import that.'
const DAMAGED =
  'This file is damaged: it cannot be unpacked to its end. Send or download it again, or save it anew in a word processor.'

/** Unpacks what the reading needs. Nothing larger than announced, or announced as too large, is unpacked. */
export const readParts = async (bytes: Uint8Array): Promise<PartsResult> => {
  try {
    const file = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const entries = await entriesOf(file)
    const needed = entries.filter(({ fileName }) => NEEDED.test(fileName))
    if (needed.some((entry) => entry.isEncrypted())) return { ok: false, problem: ENCRYPTED }
    if (sizeOf(needed) > MOST_MB * 1024 * 1024) return { ok: false, problem: TOO_LARGE }
    const parts = new Map<string, string>()
    for (const entry of needed) parts.set(entry.fileName, await textOf(file, entry))
    return { ok: true, parts, names: entries.map(({ fileName }) => fileName) }
  } catch {
    return { ok: false, problem: DAMAGED }
  }
}

const entriesOf = async (file: ZipFile): Promise<Entry[]> => {
  const entries: Entry[] = []
  for await (const entry of file.eachEntry()) {
    if (entries.length >= MOST_ENTRIES) throw new RangeError('more entries than a document has')
    entries.push(entry)
  }
  return entries
}

const sizeOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)

/** The library breaks off where an entry holds more than its announced size. */
const textOf = async (file: ZipFile, entry: Entry): Promise<string> => {
  const chunks: Buffer[] = []
  const stream = await file.openReadStreamPromise(entry)
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return decoded(Buffer.concat(chunks))
}

/** XML is in UTF-8 unless it begins with the mark of UTF-16. */
const decoded = (bytes: Buffer): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

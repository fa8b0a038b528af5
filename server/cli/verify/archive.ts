import { stat } from 'node:fs/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { Mismatch } from './mismatch.ts'

/** More files than a proof has. */
const MOST_ENTRIES = 70_000
/** A proof ends at 4 GB, and text shrinks to a tenth: so much is never unpacked by one. */
const MOST_BYTES = 16_000_000_000
const STORED = 0
const DEFLATED = 8

export type Archive = {
  names: readonly string[]
  sizeOf: (name: string) => number
  /** The bytes of a file, unpacked as they are read, and no more of them than announced. */
  read: (name: string) => AsyncGenerator<Buffer>
  close: () => void
}

/**
 * Opens a zip that may come from anybody. Nothing is unpacked but what is read.
 * @throws {Mismatch} when it is no zip, or one that two programs could read differently
 */
export const openArchive = async (file: string): Promise<Archive> => {
  const { size } = await stat(file)
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true }).catch(unreadable)
  try {
    const entries = await entriesOf(zip, size)
    const entry = (name: string): Entry => {
      const found = entries.get(name)
      if (!found) throw new Mismatch(`${name} is missing.`)
      return found
    }
    return {
      names: [...entries.keys()],
      sizeOf: (name) => entry(name).uncompressedSize,
      read: (name) => bytesOf(zip, entry(name)),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

const unreadable = (error: unknown): never => {
  throw new Mismatch(`This is no zip archive, or it is damaged: ${reasonOf(error)}.`)
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const entriesOf = async (zip: ZipFile, fileSize: number): Promise<Map<string, Entry>> => {
  const entries = new Map<string, Entry>()
  let [packed, unpacked] = [0, 0]
  try {
    for await (const entry of zip.eachEntry()) {
      ensureSound(entry, entries)
      entries.set(entry.fileName, entry)
      packed += entry.compressedSize
      unpacked += entry.uncompressedSize
      if (packed > fileSize) throw new Mismatch('The files in the archive overlap each other.')
      if (unpacked > MOST_BYTES) throw new Mismatch('The archive unpacks to more than a proof can hold.')
    }
  } catch (error) {
    if (error instanceof Mismatch) throw error
    unreadable(error)
  }
  return entries
}

const ensureSound = (entry: Entry, before: ReadonlyMap<string, Entry>): void => {
  const { fileName: name } = entry
  if (before.size >= MOST_ENTRIES) throw new Mismatch('The archive has more files than a proof has.')
  if (before.has(name)) throw new Mismatch(`${name} is in the archive twice.`)
  if (entry.isEncrypted()) throw new Mismatch(`${name} is encrypted.`)
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw new Mismatch(`${name} is packed in a way that no proof is.`)
  }
}

async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) yield chunk as Buffer
  } catch (error) {
    if (error instanceof Mismatch) throw error
    throw new Mismatch(`${entry.fileName} cannot be unpacked: ${reasonOf(error)}.`)
  }
}

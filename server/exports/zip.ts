import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

export type Bytes = string | Uint8Array

export type ZipEntry = {
  name: string
  bytes: Iterable<Bytes> | AsyncIterable<Bytes>
  /** It is compressed already. */
  isStored?: boolean
}

/** Pieces of this many characters are gathered before they are compressed. */
const PIECE = 65_536

/**
 * Files as one zip archive, written as they come: only the piece at hand is held.
 * @param at the time every entry says it is of, so that the same content is the same archive
 */
export async function* zip(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  at: string,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  let failure: Error | null = null
  const archive = new Zip((error, chunk) => {
    failure ??= error
    ready.push(chunk)
  })
  for await (const { name, bytes, isStored = false } of entries) {
    const file = isStored ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
    // The format counts in the local time of nobody in particular.
    file.mtime = new Date(at.slice(0, 19))
    archive.add(file)
    for await (const piece of inPieces(bytes)) {
      file.push(piece)
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(), true)
    yield* ready.splice(0)
  }
  archive.end()
  if (failure) throw failure
  yield* ready.splice(0)
}

async function* inPieces(bytes: ZipEntry['bytes']): AsyncGenerator<Uint8Array> {
  let text = ''
  for await (const chunk of bytes) {
    if (typeof chunk === 'string') {
      text += chunk
      if (text.length < PIECE) continue
    }
    if (text !== '') yield strToU8(text)
    text = ''
    if (typeof chunk !== 'string') yield chunk
  }
  if (text !== '') yield strToU8(text)
}

import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib'
import { FetchRefusal } from './refusal.ts'

export type FetchProgress = { done: number; of: number; unit: 'kB' }

type Reading = { maxBytes: number; tell: (progress: FetchProgress) => void }

/**
 * The whole body, unpacked. Neither what comes over the wire nor what it unpacks to may be larger than
 * `maxBytes`, whatever the header says.
 */
export const readBody = async (response: IncomingMessage, { maxBytes, tell }: Reading): Promise<Buffer> => {
  const announced = Number(response.headers['content-length'] ?? Number.NaN)
  if (announced > maxBytes) throw tooLarge(maxBytes)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
    tell({ done: kilobytes(length), of: kilobytes(announced || length), unit: 'kB' })
  }
  return unpack(Buffer.concat(chunks), response.headers['content-encoding'] ?? '', maxBytes)
}

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000)

const tooLarge = (maxBytes: number): FetchRefusal =>
  new FetchRefusal(
    'fetch-too-large',
    `The address answers with more than ${Math.round(maxBytes / 1_000_000)} MB. Save the text alone as a file and import that.`,
  )

type Unpack = (bytes: Buffer, options: ZlibOptions) => Promise<Buffer>

/** "deflate" is meant to have a header of its own, but some servers leave it out. */
const inflateAny: Unpack = (bytes, options) =>
  promisify<Buffer, ZlibOptions, Buffer>(((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(
    bytes,
    options,
  )

const UNPACKERS: ReadonlyMap<string, Unpack> = new Map([
  ['gzip', promisify<Buffer, ZlibOptions, Buffer>(gunzip)],
  ['x-gzip', promisify<Buffer, ZlibOptions, Buffer>(gunzip)],
  ['deflate', inflateAny],
  ['br', (bytes, options) => promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress)(bytes, options)],
])

const MOST_LAYERS = 2

const unpack = async (packed: Buffer, header: string, maxBytes: number): Promise<Buffer> => {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  const layers = names.filter((name) => name !== '' && name !== 'identity').toReversed()
  if (layers.length > MOST_LAYERS) throw unreadable(header)
  let bytes = packed
  for (const layer of layers) {
    const unpacker = UNPACKERS.get(layer)
    if (!unpacker) throw unreadable(header)
    try {
      bytes = bytes.length > 0 ? await unpacker(bytes, { maxOutputLength: maxBytes }) : bytes
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
        ? tooLarge(maxBytes)
        : unreadable(layer)
    }
  }
  return bytes
}

const unreadable = (encoding: string): FetchRefusal =>
  new FetchRefusal(
    'fetch-failed',
    `The answer is packed in a way that cannot be read (${encoding}). Save the page in your browser and import the file.`,
  )

import type { Dossier } from '../dossier.ts'
import { type Format, NothingToExport, type Occasion } from '../format.ts'
import type { Bytes, ZipEntry } from '../zip.ts'
import type { Manifest } from './manifest.ts'

type LeftOut = Manifest['leftOut'][number]

/** The same dossier in every format that applies; why another does not goes into `leftOut`. */
export async function* renderings(
  formats: readonly Format[],
  dossier: Dossier,
  occasion: Occasion,
  leftOut: LeftOut[],
): AsyncGenerator<ZipEntry> {
  for (const format of formats.filter(({ scopes }) => scopes.includes('article'))) {
    const rendering = await begun(format, dossier, occasion)
    if ('reason' in rendering) leftOut.push({ what: format.title, reason: rendering.reason })
    else {
      yield {
        name: `exports/${format.id}.${format.extension}`,
        bytes: rendering.bytes,
        isStored: isPacked(format),
      }
    }
  }
}

type Rendering = { bytes: AsyncGenerator<Bytes> } | { reason: string }

/** A format tells before its first chunk that it has nothing to tell. */
const begun = async (format: Format, dossier: Dossier, occasion: Occasion): Promise<Rendering> => {
  const unavailable = await format.unavailable?.()
  if (unavailable) return { reason: unavailable }
  if (format.needsFlags && dossier.flags.length === 0) return { reason: 'No flag matches.' }
  const chunks = format.render(one(dossier), occasion)[Symbol.asyncIterator]()
  try {
    return { bytes: goOn(await chunks.next(), chunks) }
  } catch (error) {
    if (error instanceof NothingToExport) return { reason: error.message }
    // What needs another program than the desk must not keep a proof from being made.
    if (format.unavailable) return { reason: 'It could not be made on this machine.' }
    throw error
  }
}

async function* goOn(first: IteratorResult<Bytes>, chunks: AsyncIterator<Bytes>): AsyncGenerator<Bytes> {
  try {
    for (let next = first; !next.done; next = await chunks.next()) yield next.value
  } finally {
    await chunks.return?.()
  }
}

async function* one<Item>(item: Item): AsyncGenerator<Item> {
  yield item
}

/** Text is worth compressing; archives and what is printed are compressed already. */
const isPacked = ({ mediaType }: Format): boolean => !/^text\/|json|xml$/.test(mediaType)

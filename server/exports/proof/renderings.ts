import type { Dossier } from '../dossier.ts'
import { type Format, NothingToExport, type Occasion, oneDossier } from '../format.ts'
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

/**
 * What another program prints is another file each time, is not to be had everywhere, and of a long
 * article takes minutes: a proof does without.
 */
const OF_ANOTHER_PROGRAM = 'Another program than the desk makes it. The other formats tell the same.'

type Rendering = { bytes: AsyncGenerator<Bytes> } | { reason: string }

/** A format tells before its first chunk that it has nothing to tell. */
const begun = async (format: Format, dossier: Dossier, occasion: Occasion): Promise<Rendering> => {
  if (format.unavailable) return { reason: OF_ANOTHER_PROGRAM }
  if (format.needsFlags && dossier.flags.length === 0) return { reason: 'No flag matches.' }
  const chunks = format.render(oneDossier(dossier), occasion)[Symbol.asyncIterator]()
  try {
    return { bytes: goOn(await chunks.next(), chunks) }
  } catch (error) {
    if (error instanceof NothingToExport) return { reason: error.message }
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

/** Text is worth compressing; archives and what is printed are compressed already. */
const isPacked = ({ mediaType }: Format): boolean => !/^text\/|json|xml$/.test(mediaType)

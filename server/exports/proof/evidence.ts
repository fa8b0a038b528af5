import type { CitedSource, SourceFile } from '#domain/review/source.ts'
import type { ArticleRecord } from '../dossier.ts'
import type { ZipEntry } from '../zip.ts'
import type { Manifest } from './manifest.ts'

/** A zip without extensions ends at 4 GB; so many bytes of evidence leave room for everything else. */
const MOST_BYTES = 3_000_000_000

/** The files of the sources that leave, each once under the SHA-256 of its bytes, read one after the other. */
export const evidenceOf = (
  sources: readonly CitedSource[],
  { fileBytes }: ArticleRecord,
  leftOut: Manifest['leftOut'][number][],
) => {
  const kept = new Set<string>()
  const told: Manifest['evidence'][number][] = []
  let total = 0
  const hasRoom = ({ hash, size, filename }: SourceFile): boolean => {
    if (kept.has(hash)) return true
    if (total + size > MOST_BYTES) {
      leftOut.push({ what: `the file ${filename}`, reason: 'The archive would be larger than 4 GB.' })
      return false
    }
    total += size
    kept.add(hash)
    return true
  }
  for (const { id: sourceId, files } of sources) {
    for (const file of files.filter(hasRoom)) {
      const { hash, filename, mediaType } = file
      told.push({ path: pathOf(hash), sourceId, filename, mediaType })
    }
  }
  return {
    told,
    *entries(): Generator<ZipEntry> {
      for (const hash of kept) yield { name: pathOf(hash), bytes: read(hash, fileBytes), isStored: true }
    },
  }
}

const pathOf = (hash: string): string => `evidence/${hash}`

/** Only when its turn comes: a file is held while it is written and no longer. */
async function* read(hash: string, fileBytes: ArticleRecord['fileBytes']): AsyncGenerator<Uint8Array> {
  yield await fileBytes(hash)
}

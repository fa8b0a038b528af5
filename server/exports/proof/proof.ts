import { canonicalText } from '#domain/review/decisions.ts'
import type { ArticleRecord, Dossier } from '../dossier.ts'
import { type Format, type Occasion, onlyDossier } from '../format.ts'
import { zip, type ZipEntry } from '../zip.ts'
import { historyChain } from './chain.ts'
import { counted } from './counted.ts'
import { evidenceOf } from './evidence.ts'
import { type Manifest, PROOF_FILES, type ProofFile } from './manifest.ts'
import { READ_ME } from './read-me.ts'
import { renderings } from './renderings.ts'

/**
 * All that the desk knows of an article, for the day when there is no desk any more: a zip that
 * `stet verify` checks without a server. Written as it is read; the same dossier at the same time is the
 * same archive.
 * @param formats in which the article is told beside
 */
export const proofOf = (formats: readonly Format[]): Format => ({
  id: 'proof',
  title: 'Proof',
  mediaType: 'application/zip',
  extension: 'proof.zip',
  note: 'For the archive. Text, original, evidence, history and every format the desk writes itself, with their sums; stet verify FILE.zip checks it without a desk.',
  group: 'archive',
  scopes: ['article'],
  needsFlags: false,
  async *render(dossiers, occasion) {
    const dossier = await onlyDossier(dossiers)
    const record = await dossier.record()
    const told = { ...dossier, record: async () => record }
    yield* zip(entries(formats, told, record, occasion), occasion.exportedAt)
  },
})

async function* entries(
  formats: readonly Format[],
  dossier: Dossier,
  record: ArticleRecord,
  occasion: Occasion,
): AsyncGenerator<ZipEntry> {
  const { history, signOff, imported } = record
  const files: ProofFile[] = []
  const leftOut: Manifest['leftOut'][number][] = []
  const chain = historyChain(history)
  const evidence = evidenceOf(dossier.sources, record, leftOut)
  const originalPath = imported && `original/original${extensionOf(imported.filename)}`

  async function* told(): AsyncGenerator<ZipEntry> {
    yield { name: 'README.txt', bytes: [READ_ME] }
    yield { name: PROOF_FILES.text, bytes: [dossier.article.revision.text] }
    if (imported && originalPath) yield { name: originalPath, bytes: [imported.bytes] }
    yield* renderings(formats, dossier, occasion, leftOut)
    yield* evidence.entries()
    yield { name: PROOF_FILES.history, bytes: chain.lines() }
    if (signOff) yield { name: PROOF_FILES.decisions, bytes: [canonicalText(signOff.decisions)] }
  }
  for await (const entry of told()) yield counted(entry, files)

  const { article } = dossier
  const manifest: Manifest = {
    ...{ format: 'stet-proof', formatVersion: 1, desk: dossier.deskUrl, exportedAt: occasion.exportedAt },
    article: {
      ...{ id: article.id, title: article.title },
      ...{ revision: article.revision.number, textHash: article.revision.hash },
    },
    original:
      imported && originalPath
        ? { path: originalPath, filename: imported.filename, mediaType: imported.mediaType }
        : null,
    evidence: evidence.told,
    history: { path: PROOF_FILES.history, entries: history.length, head: chain.head() },
    signOff: signOff && sealed(signOff),
    ...{ leftOut, files },
  }
  yield { name: PROOF_FILES.manifest, bytes: [`${JSON.stringify(manifest, null, 2)}\n`] }
}

const sealed = ({ seal, textHash, revisionNumber, by, at, note }: NonNullable<ArticleRecord['signOff']>) => ({
  ...{ path: PROOF_FILES.decisions, seal, textHash, revision: revisionNumber },
  ...{ by: by.name, at, note },
})

/** Of a name that came from outside only what no archive stumbles over. */
const extensionOf = (filename: string): string => /\.[a-z0-9]{1,8}$/i.exec(filename)?.[0].toLowerCase() ?? ''

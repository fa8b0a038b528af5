import type { ExportGroup, ExportScope } from '#domain/export/kinds.ts'
import type { ArticleState } from '#domain/review/status.ts'
import type { Dossier } from './dossier.ts'

/** What a file should say of the asking: by what it was filtered, in words, and when. */
export type Occasion = { scope: ExportScope; filter: string; deskUrl: string; exportedAt: string }

/** What is known before anything is gathered, so that nobody asks for what cannot be. */
export type Foreknown = {
  /** `null` where the flags are of whatever articles */
  article: { state: ArticleState; originalType: string | null } | null
  /** How many of the flags that match review a published claim */
  claims: number
}

/** One way out: dossiers as the chunks of a file. */
export type Format = {
  id: string
  title: string
  mediaType: string
  extension: string
  /** what a reader of the file should know */
  note: string
  group: ExportGroup
  scopes: readonly ExportScope[]
  /** Whether without a flag there is nothing to tell. */
  needsFlags: boolean
  /** Why it cannot be had on this machine; left out where it always can. */
  unavailable?: () => Promise<string | null>
  /** Why there is nothing of what it tells, as far as that is known beforehand; left out where flags suffice. */
  lacks?: (known: Foreknown) => string | null
  /**
   * Takes one article after the other, so that only one is held at a time.
   * @throws {NothingToExport} before the first chunk
   */
  render: (dossiers: AsyncIterable<Dossier>, occasion: Occasion) => AsyncIterable<string | Uint8Array>
}

/** There is nothing of the kind that a format tells; the message says to people what is missing. */
export class NothingToExport extends Error {}

/** One article, as a format takes it. */
export async function* oneDossier(dossier: Dossier): AsyncGenerator<Dossier> {
  yield dossier
}

/** A format of one article: its only dossier. */
export const onlyDossier = async (dossiers: AsyncIterable<Dossier>): Promise<Dossier> => {
  for await (const dossier of dossiers) return dossier
  throw new NothingToExport('There is no article.')
}

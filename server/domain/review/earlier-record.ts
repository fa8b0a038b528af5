import type { SourceFile } from './source.ts'

/** What is told of whom by another desk, as it stood in its file; nothing here reads it closer. */
type Told = Record<string, unknown>

/**
 * What another desk said of an article that came from it and that does not hold here: nobody of this
 * desk has signed or waived anything, and its files did not come along.
 */
export type EarlierRecord = {
  desk: string
  articleId: string
  exportedAt: string
  state: string
  signOff: Told | null
  waivers: readonly Told[]
  /** the oldest first */
  history: readonly Told[]
  files: readonly (SourceFile & { sourceId: string })[]
  /** what that desk kept of a desk before it */
  earlier: Told | null
}

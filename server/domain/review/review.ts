import type { Sentence } from '#domain/article/sentence.ts'
import type { CheckState } from './check.ts'
import type { Flag } from './flag.ts'
import type { Outcome } from './status.ts'
import type { Waiver } from './waiver.ts'

/** A flag as far as it decides on the article. */
export type ReviewedFlag = Pick<
  Flag,
  'id' | 'span' | 'severity' | 'status' | 'category' | 'note' | 'suggestedText'
> & { outcome: Outcome | null; reason: string | null }

/** All that people have decided about the current revision of an article. */
export type Review = {
  revision: { id: string; number: number; hash: string; text: string; sentences: readonly Sentence[] }
  /** By sentence; one that is not in it is unchecked */
  checks: ReadonlyMap<string, { state: CheckState; note: string }>
  /** Those not withdrawn, in reading order */
  flags: readonly ReviewedFlag[]
  /** Those not taken back, the first one first */
  waivers: readonly Waiver[]
}

import type { AnchorOutcome, Quote } from '#domain/anchoring/anchor.ts'
import type { Span } from '#domain/article/span.ts'
import type { Author, Person } from './actor.ts'
import type { Category } from './category.ts'
import type { Claim } from './claim.ts'
import type { Severity } from './severity.ts'
import type { Citation } from './source.ts'
import type { FlagStatus, Outcome } from './status.ts'

/** "Something is wrong here", as it sits in the current revision. Times are ISO 8601 in UTC. */
export type Flag = {
  id: string
  articleId: string
  span: Span
  quote: Quote
  anchor: { revisionId: string; outcome: AnchorOutcome }
  category: Category
  severity: Severity
  note: string
  /** what should stand there instead; `''` proposes to cut the words, `null` proposes nothing */
  suggestedText: string | null
  /** what it reviews, where it is a review of what a third party has published */
  claim: Claim | null
  status: FlagStatus
  /** how and why it was settled, and by whom; null until it is */
  outcome: Outcome | null
  reason: string | null
  settled: { by: Author; at: string } | null
  /** who is to do something about it */
  assignee: Person | null
  /** the flag that says the same, when this one was settled as a duplicate */
  duplicateOfId: string | null
  /** how many replies its thread has */
  comments: number
  /** what it rests on, where that is told */
  sources?: Citation[] | undefined
  author: Author
  findingId: string | null
  createdAt: string
  updatedAt: string
  version: number
}

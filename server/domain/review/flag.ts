import type { AnchorOutcome, Quote } from '#domain/anchoring/anchor.ts'
import type { Span } from '#domain/article/span.ts'
import type { Author } from './actor.ts'
import type { Category } from './category.ts'
import type { Severity } from './severity.ts'
import type { FlagStatus } from './status.ts'

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
  status: FlagStatus
  author: Author
  findingId: string | null
  createdAt: string
  updatedAt: string
  version: number
}

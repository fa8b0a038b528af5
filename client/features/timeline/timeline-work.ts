import type { FactsOf } from '../../api/article-facts.ts'
import type { Choice } from '../../ui/choice.ts'

/** What the timeline and its dates need to know of the place they stand in. */
export type TimelineWork = {
  userId: string
  article: FactsOf
  publishedOn: string | null
  /** The date whose words are lit, by its place */
  lit: Choice
  /** What is open in the right column, one thing at a time (reading-id.ts) */
  open: Choice
  /** From a date to its words */
  onShow: (id: string) => void
}

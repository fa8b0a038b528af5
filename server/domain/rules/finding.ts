import type { Span } from '#domain/article/span.ts'
import type { Author } from '#domain/review/actor.ts'
import type { Category } from '#domain/review/category.ts'
import type { Severity } from '#domain/review/severity.ts'

/** `precise`: a fault unless the article has a reason. `hint`: worth a look, often fine. */
export const CONFIDENCES = ['precise', 'hint'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export const FINDING_STATES = ['pending', 'accepted', 'dismissed'] as const
export type FindingState = (typeof FINDING_STATES)[number]

/**
 * What a rule noticed. `spans` are the words it compares, the one to flag first; `values` both
 * sides of the comparison and its result, with `arithmetic` the sum as it is shown where there is one;
 * `message` says the same as a sentence.
 */
export type Finding = {
  rule: string
  /** what beside the words tells it from another finding on the same words, such as an address */
  about: string
  confidence: Confidence
  spans: [Span, ...Span[]]
  message: string
  values: Record<string, string | number>
  category: Category
  severity: Severity
}

/** A finding on the desk, with what a person decided about it. */
export type FindingRecord = Omit<Finding, 'about'> & {
  id: string
  state: FindingState
  decision: { by: Author; at: string; reason: string | null; flagId: string | null } | null
}

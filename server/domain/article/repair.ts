import type { Span } from './span.ts'

export const REPAIR_KINDS = [
  'joined-line',
  'dehyphenated',
  'rejoined-url',
  'trimmed-space',
  'set-apart',
  'dropped-furniture',
  'split-block',
  'moved-block',
  'healed-sentence',
  'attached-link',
] as const

export type RepairKind = (typeof REPAIR_KINDS)[number]

/**
 * One thing the importer changed. The id names the kind and the place in the original, so it stays
 * the same whatever else is repaired or undone. `span` is where the change shows in the canonical text (empty
 * when words were taken out), `original` the stretch of the original text it stands for (empty when
 * something was put in). `before` and `after` are the words on either side of the change.
 */
export type Repair = {
  id: string
  kind: RepairKind
  span: Span
  original: Span
  before: string
  after: string
}

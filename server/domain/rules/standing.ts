import type { Confidence } from './finding.ts'

/** How many findings of a rule this desk accepted, dismissed, and has not decided on. */
export type Tally = { accepted: number; dismissed: number; pending: number }

/** `rate`: the share of the decided ones that was accepted, from 0 to 1; null while none is decided. */
export type Score = Tally & { rate: number | null }

/** When a precise rule is heard as a hint only: below so many percent accepted, from so many decisions on. */
export type Threshold = { rulePrecision: number; ruleDecisions: number }

/** Why a precise rule is a hint on this desk. `rate` from 0 to 1, `threshold` in percent. */
export type Demotion = { rate: number; decisions: number; threshold: number }

export const NOTHING_TALLIED: Tally = { accepted: 0, dismissed: 0, pending: 0 }

export const scoreOf = (tally: Tally): Score => {
  const decisions = tally.accepted + tally.dismissed
  return { ...tally, rate: decisions === 0 ? null : tally.accepted / decisions }
}

/**
 * Whether the findings of a precise rule were so often dismissed here that they are shown as hints.
 * @param precise how its precise findings fared; those that it was less sure of say nothing against the others
 */
export const demotionOf = (
  confidence: Confidence,
  precise: Tally,
  { rulePrecision, ruleDecisions }: Threshold,
): Demotion | null => {
  const { accepted, dismissed } = precise
  const decisions = accepted + dismissed
  if (confidence === 'hint' || decisions === 0 || decisions < ruleDecisions) return null
  if (accepted * 100 >= decisions * rulePrecision) return null
  return { rate: accepted / decisions, decisions, threshold: rulePrecision }
}

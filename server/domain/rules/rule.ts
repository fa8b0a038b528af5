import type { Facts } from '#domain/facts/facts.ts'
import type { Confidence, Finding } from './finding.ts'

/**
 * One automatic rule. It compares facts and sees no other rule; whatever it notices stays a finding
 * until a person accepts it.
 */
export type Rule = {
  id: string
  title: string
  confidence: Confidence
  /** what it notices, in one sentence */
  flags: string
  /** what looks like a fault to it and is none, so that nobody waits for it */
  doesNotFlag: readonly string[]
  /** share of its findings that were real faults, and the texts it was counted on */
  precision: { rate: number | null; evidence: string }
  check: (facts: Facts) => Iterable<Omit<Finding, 'rule' | 'confidence'>>
}

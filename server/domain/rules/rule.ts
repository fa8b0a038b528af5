import type { Facts } from '#domain/facts/facts.ts'
import type { Confidence, Finding } from './finding.ts'

/** What a rule noticed. It may be less sure of one finding than of its others, never surer. */
export type Noticed = Omit<Finding, 'rule' | 'confidence'> & { confidence?: 'hint' }

/**
 * One automatic rule. It compares facts and sees no other rule; whatever it notices stays a finding
 * until a person accepts it.
 */
export type Rule = {
  id: string
  title: string
  confidence: Confidence
  /** primary language subtags it can read; left out: it looks at no words of any language */
  languages?: readonly string[]
  /** what it notices is a fault in prose only: a program, a table or a song may have it everywhere */
  isOfProse?: true
  /** what it notices, in one sentence */
  flags: string
  /** what looks like a fault to it and is none, so that nobody waits for it */
  doesNotFlag: readonly string[]
  /** why a finding may be no fault after all, in one sentence, for whoever decides on it */
  mightBeFine: string
  /** share of its findings that were real faults, and the texts it was counted on */
  precision: { rate: number | null; evidence: string }
  check: (facts: Facts) => Iterable<Noticed>
}

import { collectFacts, type Facts, type FactSource } from '#domain/facts/facts.ts'
import { inReadingOrder } from '#domain/article/span.ts'
import type { Finding } from './finding.ts'
import { RULES } from './registry.ts'
import type { Rule } from './rule.ts'

/** Why there is nothing from a rule: its own mistake, or it was stopped because it took too long. */
export const FAILURE_REASONS = ['crashed', 'timed-out'] as const
export type RuleFailure = { rule: string; reason: (typeof FAILURE_REASONS)[number] }

/** What the rules noticed, in reading order, and those that came to no end. */
export type RuleRun = { findings: Finding[]; failures: RuleFailure[] }

/**
 * Does a piece of work and throws `TookTooLong` when it is not done in time. The domain has no clock, so
 * whoever has one hands it in.
 */
export type TimeLimit = <T>(work: () => T, milliseconds: number) => T
export class TookTooLong extends Error {}

const MS_PER_TEN_THOUSAND_WORDS = 200
/** Words of prose with the space behind them are six characters long on average. */
const CHARACTERS_PER_WORD = 6

/** A rule of prose that finds more faults than this, and one in so many blocks, reads something else. */
const FLOOD = 10
const BLOCKS_A_FINDING = 3

/**
 * Faults in every third block are no faults but the nature of the text: a program, a table, a song, a
 * transcript, or lines that were never joined. They stay, each as a hint, because a wall of alarms is read by
 * nobody.
 */
const damped = ({ isOfProse }: Rule, findings: readonly Finding[], blocks: number): readonly Finding[] => {
  if (!isOfProse) return findings
  const faults = findings.filter(({ confidence }) => confidence === 'precise').length
  if (faults <= FLOOD || faults * BLOCKS_A_FINDING <= blocks) return findings
  return findings.map((finding) => ({ ...finding, confidence: 'hint' }))
}

/**
 * Runs each rule by itself on the facts of an article. One that crashes or takes longer than 200 ms for
 * ten thousand words loses its own findings and no other's; a rule of prose that finds
 * faults everywhere is less sure of them.
 */
export const runRules = (
  source: FactSource,
  { rules = RULES, withinTime = untimed }: { rules?: readonly Rule[]; withinTime?: TimeLimit } = {},
): RuleRun => {
  const facts = collectFacts(source)
  const milliseconds = timeFor(source.text)
  const findings: Finding[] = []
  const failures: RuleFailure[] = []
  for (const rule of rules.filter((each) => reads(each, source.language))) {
    try {
      const noticed = withinTime(() => noticedBy(rule, facts), milliseconds)
      for (const finding of damped(rule, noticed, source.blocks.length)) findings.push(finding)
    } catch (error) {
      failures.push({ rule: rule.id, reason: error instanceof TookTooLong ? 'timed-out' : 'crashed' })
    }
  }
  return { findings: findings.sort((a, b) => inReadingOrder(a.spans[0], b.spans[0])), failures }
}

const untimed: TimeLimit = (work) => work()

/** How long one rule may take, in milliseconds. */
export const timeFor = (text: string): number =>
  MS_PER_TEN_THOUSAND_WORDS * Math.max(1, text.length / CHARACTERS_PER_WORD / 10_000)

const reads = ({ languages }: Rule, language: string): boolean =>
  languages === undefined || languages.includes(language.split('-', 1)[0]?.toLowerCase() ?? '')

const noticedBy = ({ id, confidence, check }: Rule, facts: Facts): Finding[] =>
  Array.from(check(facts), (noticed) => ({ rule: id, confidence, ...noticed }))

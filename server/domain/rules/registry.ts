import { collectFacts, type FactSource } from '#domain/facts/facts.ts'
import type { Finding } from './finding.ts'
import { linkDate } from './link-date.ts'
import type { Rule } from './rule.ts'

/** Every rule there is: one file, one line here, one test. */
export const RULES: readonly Rule[] = [linkDate]

/** What all rules notice, in reading order. */
export const findingsOf = (article: FactSource): Finding[] => {
  const facts = collectFacts(article)
  return RULES.flatMap(({ id, confidence, check }) =>
    Array.from(check(facts), (noticed) => ({ rule: id, confidence, ...noticed })),
  ).sort((a, b) => a.spans[0].start - b.spans[0].start)
}

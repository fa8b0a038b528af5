import type { RuleEntry } from '#contract/rule.ts'
import { percentInWords } from '../../ui/percent.ts'
import { count } from '../../ui/plural.ts'

/** How a rule is heard on this desk, and why where that is not how it was meant. */
export const confidenceInWords = ({ confidence, demotion }: Pick<RuleEntry, 'confidence' | 'demotion'>) => {
  if (demotion === null) return confidence
  const { rate, decisions, threshold } = demotion
  return `hint on this desk: ${percentInWords(rate)} of ${count(decisions, 'decision')} held, ${threshold} % are asked for`
}

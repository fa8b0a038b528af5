import type { Readiness } from '#contract/readiness.ts'
import { count } from '../../ui/plural.ts'

/** "12 sentences and 1 blocker". */
export const obstaclesInWords = ({ blocker, unchecked, recheck }: Readiness['counts']): string => {
  const sentences = unchecked + recheck
  return [
    ...(sentences > 0 ? [count(sentences, 'sentence')] : []),
    ...(blocker > 0 ? [count(blocker, 'blocker')] : []),
  ].join(' and ')
}

import { type CheckState, isAccountedFor } from './check.ts'

/** How much of an article is accounted for. Sentences that state no fact do not count. */
export type Coverage = {
  sentences: number
  checkable: number
  accounted: number
}

export type StateCounts = Partial<Record<CheckState, number>>

/** @param sentences how many there are; those without a state are unchecked */
export const coverageOf = (sentences: number, counts: StateCounts): Coverage => {
  const of = (states: readonly CheckState[]) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
  const checkable = sentences - of(['not-checkable'])
  const accounted = of((Object.keys(counts) as CheckState[]).filter(isAccountedFor)) - of(['not-checkable'])
  return { sentences, checkable, accounted }
}

/** Whether enough is accounted for. Nothing to check is checked. */
export const isCovered = ({ checkable, accounted }: Coverage, percent: number): boolean =>
  accounted * 100 >= checkable * percent

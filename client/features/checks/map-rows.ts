import type { Sentence } from '#domain/article/sentence.ts'
import type { CheckState } from '#domain/review/check.ts'

/** A stretch of the map in one state; from and to count rows. */
export type MapRun = { from: number; to: number; state: CheckState }

/** Of several sentences in one row the one is drawn that asks for most. */
const BY_URGENCY: readonly CheckState[] = [
  'problem',
  'recheck',
  'cannot-verify',
  'unchecked',
  'verified',
  'not-checkable',
]

/**
 * The sentences of a text of any length on a map of a fixed number of rows, neighbours of one state
 * drawn as one. A row without a sentence of its own goes with the one above.
 */
export const mapRuns = (
  sentences: readonly Sentence[],
  stateOf: (sentenceId: string) => CheckState,
  { length, rows }: { length: number; rows: number },
): MapRun[] => {
  const states: (CheckState | undefined)[] = Array.from({ length: rows })
  for (const { id, start, end } of sentences) {
    const state = stateOf(id)
    const last = Math.min(rows - 1, Math.floor(((end - 1) / length) * rows))
    for (let row = Math.floor((start / length) * rows); row <= last; row += 1) {
      const there = states[row]
      if (there === undefined || BY_URGENCY.indexOf(state) < BY_URGENCY.indexOf(there)) states[row] = state
    }
  }
  const runs: MapRun[] = []
  for (const [row, state] of states.entries()) {
    const above = runs.at(-1)
    if (above && (state === undefined || state === above.state)) above.to = row + 1
    else if (state !== undefined) runs.push({ from: row, to: row + 1, state })
  }
  return runs
}

import type { Author } from './actor.ts'
import type { Citation } from './source.ts'

/** Whether a sentence has been verified. */
export const CHECK_STATES = [
  'unchecked',
  'verified',
  'recheck',
  'problem',
  'cannot-verify',
  'not-checkable',
] as const
export type CheckState = (typeof CHECK_STATES)[number]

/** What somebody said of a sentence. A sentence that nobody said anything of has none and is unchecked. */
export type Check = {
  sentenceId: string
  state: CheckState
  note: string
  by: Author
  at: string
  /** what it rests on, where that is told */
  sources?: Citation[] | undefined
  version: number
}

/** A state that says somebody has dealt with the sentence, whatever came of it. */
export const isAccountedFor = (state: CheckState): boolean => state !== 'unchecked' && state !== 'recheck'

/** What asks for more work goes before what is done. */
const BY_CAUTION = [
  'problem',
  'unchecked',
  'recheck',
  'cannot-verify',
  'verified',
  'not-checkable',
] as const satisfies readonly CheckState[]

/** The state of a sentence that two were made into: the more cautious of theirs. */
export const mergedState = (states: readonly CheckState[]): CheckState =>
  BY_CAUTION.find((state) => states.includes(state)) ?? 'unchecked'

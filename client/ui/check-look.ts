import type { CheckState } from '#domain/review/check.ts'

/** How each state of a sentence is shown and said. */
export const CHECK_LOOKS: Record<CheckState, { sign: string; words: string }> = {
  unchecked: { sign: '·', words: 'Unchecked' },
  verified: { sign: '✓', words: 'Verified' },
  recheck: { sign: '↻', words: 'To be checked again' },
  problem: { sign: '!', words: 'Has a problem' },
  'cannot-verify': { sign: '?', words: 'Cannot be verified' },
  'not-checkable': { sign: '–', words: 'Not checkable' },
}

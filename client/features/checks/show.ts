import { isAccountedFor } from '#domain/review/check.ts'
import type { ShownCheck } from '../../ui/check-book.ts'

/** Which sentences somebody wants to see. */
export const SHOWS = ['all', 'mine', 'unchecked', 'flagged', 'cannot-verify'] as const
export type Show = (typeof SHOWS)[number]

export const SHOW_WORDS: Record<Show, string> = {
  all: 'All',
  mine: 'Mine',
  unchecked: 'Unchecked',
  flagged: 'Flagged',
  'cannot-verify': 'Cannot verify',
}

type Asked = (check: ShownCheck, userId: string) => boolean

const MEANS: Record<Show, Asked> = {
  all: () => true,
  mine: ({ state, by }, userId) => state !== 'unchecked' && by?.id === userId,
  unchecked: ({ state }) => !isAccountedFor(state),
  flagged: ({ isFlagged }) => isFlagged,
  'cannot-verify': ({ state }) => state === 'cannot-verify',
}

export const isShown = (show: Show, check: ShownCheck, userId: string): boolean => MEANS[show](check, userId)

/** Whether one goes there next: among all sentences to those that nobody has dealt with. */
export const isNext = (show: Show, check: ShownCheck, userId: string): boolean =>
  isShown(show === 'all' ? 'unchecked' : show, check, userId)

import type { ShownCheck } from '../../ui/check-book.ts'
import { CHECK_LOOKS } from '../../ui/check-look.ts'

/** What the style sheet draws before a sentence; it is no part of its text. */
export const checkLook = ({ state, isSaved, isMeant }: ShownCheck) => ({
  'data-check': state,
  'data-sign': CHECK_LOOKS[state].sign,
  'data-unsaved': isSaved ? undefined : '',
  'data-aside': isMeant ? undefined : '',
})

/** "Verified by Ada Checker", for those who hear the page. */
export const checkInWords = ({ state, by, isSaved }: ShownCheck): string | undefined => {
  if (state === 'unchecked') return undefined
  const who = by === null ? '' : ` by ${by.name}`
  return `${CHECK_LOOKS[state].words}${state === 'problem' ? '' : who}${isSaved ? '' : ', not saved yet'}`
}

export const described = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.filter((part) => part !== undefined).join('. ') || undefined

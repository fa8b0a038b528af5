import type { ShownCheck } from '../../ui/check-book.ts'
import { CHECK_LOOKS } from '../../ui/check-look.ts'
import { count } from '../../ui/plural.ts'
import { shorten } from '../../ui/shorten.ts'

/** What the style sheet draws before a sentence; it is no part of its text. */
export const checkLook = ({ state, note, sources, isSaved, isMeant }: ShownCheck) => ({
  'data-check': state,
  'data-sign': CHECK_LOOKS[state].sign,
  'data-beside': besides(note !== '', sources > 0 ? `${SOURCES_SIGN}${sources}` : null) || undefined,
  'data-unsaved': isSaved ? undefined : '',
  'data-aside': isMeant ? undefined : '',
})

/** In one colour whatever the system makes of it. */
const NOTE_SIGN = '✎\ufe0e'
export const SOURCES_SIGN = '§'

/** What stands beside words in small: that something is noted, and what they rest on. */
export const besides = (isNoted: boolean, sources: string | null): string =>
  [...(isNoted ? [NOTE_SIGN] : []), ...(sources === null ? [] : [sources])].join(' ')

/** "Verified by Ada Checker", for those who hear the page. */
export const checkInWords = ({ state, by, isSaved }: ShownCheck): string | undefined => {
  if (state === 'unchecked') return isSaved ? undefined : 'Not saved yet'
  const who = by === null ? '' : ` by ${by.name}`
  return `${CHECK_LOOKS[state].words}${state === 'problem' ? '' : who}${isSaved ? '' : ', not saved yet'}`
}

const NOTE_SHOWN = 200

/** "Note: the archive is closed. 2 sources". */
export const besideInWords = ({ note, sources }: ShownCheck): string | undefined =>
  described(
    note === '' ? undefined : `Note: ${shorten(note, NOTE_SHOWN)}`,
    sources === 0 ? undefined : count(sources, 'source'),
  )

/** One after the other as sentences; what ends like one already gets no second full stop. */
export const described = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts
    .filter((part) => part !== undefined)
    .reduce(
      (said, part) => (said === '' ? part : `${said}${/[.!?…]$/u.test(said) ? '' : '.'} ${part}`),
      '',
    ) || undefined

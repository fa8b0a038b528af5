import { BOOK_KINDS, type BookContent, type BookKind } from '#domain/book/entry.ts'
import { dayInWords } from '../../ui/day.ts'

/** Which entries are shown; `all` of them by default. */
export const SHOWN_KINDS = ['all', ...BOOK_KINDS] as const
export type ShownKind = (typeof SHOWN_KINDS)[number]

export const KIND_TITLES: Record<ShownKind, string> = {
  all: 'All',
  name: 'Names',
  office: 'Offices',
  event: 'Events',
}

export const KIND_MEANINGS: Record<BookKind, string> = {
  name: 'The right spelling of a person, a place or a firm',
  office: 'Who held an office, from when to when',
  event: 'On which day something happened',
}

/** What the name of an entry is called in its form. */
export const NAME_LABELS: Record<BookKind, string> = { name: 'Name', office: 'Office', event: 'Event' }

export const ALIAS_HINTS: Record<BookKind, string> = {
  name: 'How else it is written, one a line.',
  office: 'What else the holder is called, one a line.',
  event: 'What else it is called, one a line.',
}

/** An entry by what it is about: "German Chancellor, Angela Merkel". */
export const titleOf = ({ name, holder }: Pick<BookContent, 'name' | 'holder'>): string =>
  holder === null ? name : `${name}, ${holder}`

/** When it was, or since when and until when; empty for what has no time. */
export const timeOf = ({ kind, from, to, date }: BookContent): string => {
  if (kind === 'name') return ''
  if (kind === 'event') return date === null ? '' : dayInWords(date)
  if (from !== null && to !== null) return `${dayInWords(from)} – ${dayInWords(to)}`
  if (from !== null) return `since ${dayInWords(from)}`
  return to === null ? 'term not known' : `until ${dayInWords(to)}`
}

import type { IsoDate } from '../calendar-date.ts'
import type { WrittenDate } from './written-date.ts'

/** How a date was worked out from its words. */
export const RESOLUTIONS = [
  'as-written',
  'nearest-year',
  'nearest-month',
  'year-of-weekday',
  'last-such-weekday',
  'next-such-weekday',
  'weekday-of-week',
  'from-publication',
  'address',
  'editor',
] as const
export type Resolution = (typeof RESOLUTIONS)[number]

/** A date that the article names: where, and which days it can mean. */
export type DateMention = WrittenDate & {
  /** which of the places with these words it is, from 1 */
  occurrence: number
  first: IsoDate
  last: IsoDate
  resolvedBy: Resolution
  /** whether the words say it all, and nothing had to be worked out from the day of publication */
  explicit: boolean
}

/** How an editor reads a mention; `null`: it is no date at all. */
export type DateReading = { written: string; occurrence: number; date: IsoDate | null }

/** What tells a mention again in another revision: its words, and which of the places with these words it is. */
export const mentionKey = ({ written, occurrence }: Pick<DateReading, 'written' | 'occurrence'>): string =>
  `${occurrence} ${written}`

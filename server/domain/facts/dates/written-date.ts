import type { Span } from '#domain/article/span.ts'
import type { Weekday } from './calendar-names.ts'

/** How a date is written. `weekday-date` is any date with its day of the week beside it. */
export const DATE_KINDS = [
  'full',
  'month-day',
  'month-year',
  'month',
  'year',
  'weekday',
  'weekday-date',
  'relative',
  'url',
] as const
export type DateKind = (typeof DATE_KINDS)[number]

/** The parts of a date that are written down. Nothing says that the calendar has such a day. */
export type DateParts = { year?: number; month?: number; day?: number }

/** A time told from the day of publication: `offset` units away, or the weekday of such a week. */
export type Shift = { unit: 'day' | 'week' | 'weekend' | 'month' | 'year'; offset: number }

/** Words that stand for a date, before anybody has worked out which one. */
export type WrittenDate = {
  span: Span
  written: string
  kind: DateKind
  /** the day of the week that is named */
  weekday?: Weekday
  parts?: DateParts
  /** the other end of a range (`Aug. 9-11`), as far as it is written */
  until?: DateParts
  shift?: Shift
}

/** What one way of writing dates finds in a text. */
export type FoundDate = Omit<WrittenDate, 'written'>

import { addDays, calendarDate, daysBetween, type IsoDate, weekdayOf } from '../calendar-date.ts'
import type { Weekday } from './calendar-names.ts'
import type { DateMention } from './date-mention.ts'
import { shifted, weekOf } from './shift.ts'
import type { DateParts, Shift, WrittenDate } from './written-date.ts'

/** Which days, and how that was worked out. */
export type Resolved = Pick<DateMention, 'first' | 'last' | 'resolvedBy' | 'explicit'>

/**
 * Which days the words of a date mean, told from the day of publication; `null` when that takes a day of
 * publication and there is none, or when the calendar has no such day.
 */
export const resolve = (date: WrittenDate, publishedOn: IsoDate | null): Resolved | null => {
  const { parts, until, shift } = date
  if (parts?.year !== undefined) return asWritten(parts, until)
  if (publishedOn === null) return null
  if (parts?.day !== undefined) return withoutYear(date, publishedOn)
  if (parts?.month !== undefined) return monthNear(parts.month, shift, publishedOn)
  if (date.weekday !== undefined) return weekdayNear(date.weekday, shift, publishedOn)
  return shift ? { ...shifted(shift, publishedOn), resolvedBy: 'from-publication', explicit: false } : null
}

/** The first and the last day of a year, a month of it, or the day itself. */
const daysOf = ({ year = 0, month, day }: DateParts): { first: IsoDate; last: IsoDate } | null => {
  const first = calendarDate(year, month ?? 1, day ?? 1)
  const last = day === undefined ? lastDay(year, month ?? 12) : first
  return first === null || last === null ? null : { first, last }
}

const lastDay = (year: number, month: number): IsoDate | null => {
  const next = calendarDate(month === 12 ? year + 1 : year, (month % 12) + 1, 1)
  return next && addDays(next, -1)
}

const asWritten = (parts: DateParts, until: DateParts | undefined): Resolved | null => {
  // In a range of days the year stands once, at its end.
  const days = daysOf(parts)
  const end = until ? daysOf({ ...until, year: until.year ?? parts.year ?? 0 }) : days
  if (!days || !end) return null
  return { first: days.first, last: end.last, resolvedBy: 'as-written', explicit: true }
}

/**
 * A day and a month mean those nearest to the publication (right in 94 % of 144 counted; the year of publication
 * in 88 %, the last one that is past in 63 %), or the nearest that falls on the weekday beside them.
 */
const withoutYear = ({ parts, until, weekday }: WrittenDate, publishedOn: IsoDate): Resolved | null => {
  const near = nearestFirst(parts ?? {}, publishedOn)
  const onWeekday = weekday === undefined ? undefined : near.find((day) => weekdayOf(day) === weekday)
  const first = onWeekday ?? near[0]
  if (first === undefined) return null
  const last = until ? endOfRange(first, until) : first
  const resolvedBy = first === near[0] ? 'nearest-year' : 'year-of-weekday'
  return last === null ? null : { first, last, resolvedBy, explicit: false }
}

const endOfRange = (first: IsoDate, { month = 0, day = 0 }: DateParts): IsoDate | null => {
  const year = Number(first.slice(0, 4))
  const last = calendarDate(year, month, day)
  return last !== null && last < first ? calendarDate(year + 1, month, day) : last
}

/** That day and month in the year of publication, the one before and the one after, the nearest first. */
export const nearestFirst = ({ month = 0, day = 0 }: DateParts, publishedOn: IsoDate): IsoDate[] => {
  const year = Number(publishedOn.slice(0, 4))
  const distance = (date: IsoDate) => Math.abs(daysBetween(date, publishedOn))
  return [year, year - 1, year + 1]
    .flatMap((each) => calendarDate(each, month, day) ?? [])
    .sort((a, b) => distance(a) - distance(b))
}

const monthNear = (month: number, shift: Shift | undefined, publishedOn: IsoDate): Resolved | null => {
  const year = Number(publishedOn.slice(0, 4))
  const away = (each: number) => (each - year) * 12 + month - Number(publishedOn.slice(5, 7))
  const [nearest] = [year, year - 1, year + 1]
    .filter((each) => shift === undefined || Math.sign(away(each)) === shift.offset)
    .sort((a, b) => Math.abs(away(a)) - Math.abs(away(b)))
  const days = nearest === undefined ? null : daysOf({ year: nearest, month })
  return days && { ...days, resolvedBy: 'nearest-month', explicit: false }
}

/**
 * A bare weekday is the last one up to the publication (right in 90 % of 322 counted, and no cue of the future
 * made that better). `last` and `next` leave the day of publication out.
 */
const weekdayNear = (weekday: Weekday, shift: Shift | undefined, publishedOn: IsoDate): Resolved => {
  if (shift?.unit === 'week') {
    const monday = weekOf(publishedOn, shift.offset).first
    return onDay(addDays(monday, (weekday + 6) % 7), 'weekday-of-week')
  }
  const since = (weekdayOf(publishedOn) - weekday + 7) % 7
  if (shift === undefined) return onDay(addDays(publishedOn, -since), 'last-such-weekday')
  if (shift.offset < 0) return onDay(addDays(publishedOn, -(since || 7)), 'last-such-weekday')
  const until = (7 - since) % 7
  return onDay(addDays(publishedOn, shift.offset === 0 ? until : until || 7), 'next-such-weekday')
}

const onDay = (day: IsoDate, resolvedBy: Resolved['resolvedBy']): Resolved => ({
  first: day,
  last: day,
  resolvedBy,
  explicit: false,
})

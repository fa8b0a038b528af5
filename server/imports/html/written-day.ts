import { calendarDate } from '#domain/facts/calendar-date.ts'
import { lineDate } from '../line-date.ts'

/** Years before this are faults of a program that had no date. */
const EARLIEST = 1800

/** The calendar day of a time stamp as it is written, whatever its time zone; null for one that is none. */
export const dayIn = (stamp: string | null | undefined): string | null => {
  const written = stamp?.trim() ?? ''
  const [, year, , month, day] = /^(\d{4})([-/]?)(\d\d)\2(\d\d)(?!\d)/.exec(written) ?? []
  if (year === undefined) return written.length <= 80 ? lineDate(withoutTime(written)) : null
  return Number(year) < EARLIEST ? null : calendarDate(Number(year), Number(month), Number(day))
}

/** "Wed, 19 Aug 2020 23:30:00 -0400" without what stands behind the day */
const withoutTime = (written: string): string => written.replace(/\s+(?:at\s+)?\d{1,2}:\d\d.*$/s, '')

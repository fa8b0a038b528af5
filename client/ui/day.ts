const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2020-08-19` as 19 Aug 2020. A day has no time zone, so it never passes through a `Date`. */
export const dayInWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

const isoDay = (at: Date) => `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`

/** The calendar day it is for the reader. */
export const today = (): string => isoDay(new Date())

/** An instant in the reader's own time zone: the clock time for today, the day before it otherwise. */
export const instantInWords = (instant: string, now = new Date()): string => {
  const at = new Date(instant)
  const clock = `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`
  return isoDay(at) === isoDay(now) ? `today ${clock}` : `${dayInWords(isoDay(at))}, ${clock}`
}

/** The same in UTC, for people who work across time zones. */
export const instantInUtc = (instant: string): string => {
  const [day = '', clock = ''] = new Date(instant).toISOString().split('T')
  return `${dayInWords(day)}, ${clock.slice(0, 5)} UTC`
}

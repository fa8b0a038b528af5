import type { IsoDate } from '#domain/facts/calendar-date.ts'

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** As American papers write them beside a day. */
const SHORT = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
]

/** 0 is Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))

/** `Aug. 9` or `9 August`, as the article's English has it; the day need not exist. */
export const dayOfMonth = (language: string, month: number, day: number): string =>
  language === 'en-GB' ? `${day} ${MONTHS[month - 1]}` : `${SHORT[month - 1]} ${day}`

export const fullDate = (language: string, year: number, month: number, day: number): string =>
  `${dayOfMonth(language, month, day)}${language === 'en-GB' ? '' : ','} ${year}`

export const monthNumber = (written: string): number =>
  MONTHS.findIndex((month) => month.startsWith(written.slice(0, 3))) + 1

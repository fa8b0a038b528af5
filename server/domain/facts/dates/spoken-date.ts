import type { IsoDate } from '../calendar-date.ts'
import { ENGLISH_MONTHS } from './calendar-names.ts'

export const ENGLISH_WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** `9 Aug` of a date. */
export const dayAndMonth = (date: IsoDate): string =>
  `${Number(date.slice(8, 10))} ${monthName(Number(date.slice(5, 7))).slice(0, 3)}`

/** The month in full; `month` counts from 1. */
export const monthName = (month: number): string => {
  const full = ENGLISH_MONTHS[month - 1]?.[0] ?? ''
  return full.charAt(0).toUpperCase() + full.slice(1)
}

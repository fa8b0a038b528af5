/** A calendar date without a time: `2020-08-19` (ISO 8601). */
export type IsoDate = string

const DAY_MS = 86_400_000

/** The date as ISO 8601, or `null` when the calendar has no such day. `month` counts from 1. */
export const calendarDate = (year: number, month: number, day: number): IsoDate | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

/** Whole days from `from` to `to`; negative when `to` is the earlier one. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)

/** 0 is Sunday. */
export const weekdayOf = (date: IsoDate): number => new Date(Date.parse(date)).getUTCDay()

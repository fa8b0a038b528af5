import { addDays, calendarDate, type IsoDate, weekdayOf } from '../calendar-date.ts'
import type { Shift } from './written-date.ts'

type Days = { first: IsoDate; last: IsoDate }

/** The days that lie so far from a day: a day, a week from Monday on, its weekend, a month, a year. */
export const shifted = ({ unit, offset }: Shift, from: IsoDate): Days => {
  switch (unit) {
    case 'day':
      return { first: addDays(from, offset), last: addDays(from, offset) }
    case 'week':
      return weekOf(from, offset)
    case 'weekend':
      return { first: addDays(weekOf(from, offset).first, 5), last: weekOf(from, offset).last }
    case 'month':
      return monthOf(from, offset)
    case 'year': {
      const year = String(Number(from.slice(0, 4)) + offset).padStart(4, '0')
      return { first: `${year}-01-01`, last: `${year}-12-31` }
    }
  }
}

/** The week of a day from Monday to Sunday (ISO 8601), or the one `offset` weeks away. */
export const weekOf = (day: IsoDate, offset: number): Days => {
  const monday = addDays(day, offset * 7 - ((weekdayOf(day) + 6) % 7))
  return { first: monday, last: addDays(monday, 6) }
}

const monthOf = (day: IsoDate, offset: number): Days => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + offset
  const firstOf = (count: number): IsoDate => calendarDate(Math.floor(count / 12), (count % 12) + 1, 1) ?? day
  return { first: firstOf(months), last: addDays(firstOf(months + 1), -1) }
}

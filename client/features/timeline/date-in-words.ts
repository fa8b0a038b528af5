import type { ArticleFacts } from '#contract/article-facts.ts'
import { dayInWords } from '../../ui/day.ts'
import { count } from '../../ui/plural.ts'
import { dayNumber, dayOf } from './day-number.ts'
import type { TimelineDate } from './timeline-date.ts'

type Resolution = NonNullable<ArticleFacts['dates'][number]['resolvedBy']>

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

const HOW: Record<Resolution, string> = {
  'as-written': 'as written',
  'nearest-year': 'nearest year',
  'nearest-month': 'nearest month',
  'year-of-weekday': 'the year in which it has that weekday',
  'last-such-weekday': 'the last such day up to publication',
  'next-such-weekday': 'the next such day after publication',
  'weekday-of-week': 'that day of the week named',
  'from-publication': 'counted from publication',
  address: 'in the address of a link',
  editor: 'read by an editor',
}

/** `Sun 9 Aug 2020`; longer times as what they are: `Aug 2020`, `2020`, `3 – 9 Aug 2020`. */
export const daysInWords = (first: number, last: number): string => {
  if (first === last) return `${WEEKDAYS[((first % 7) + 11) % 7]} ${dayInWords(dayOf(first))}`
  return timeInWords(first, last)
}

/** The same without the day of the week, as short as it can be said. */
export const timeInWords = (first: number, last: number): string => {
  const [from, to] = [dayOf(first), dayOf(last)]
  if (first === last) return dayInWords(from)
  const [fromDay, fromMonth, fromYear] = dayInWords(from).split(' ')
  const [toDay, toMonth, toYear] = dayInWords(to).split(' ')
  const isWhole = fromDay === '1' && dayOf(last + 1).endsWith('-01')
  if (isWhole && fromMonth === 'Jan' && toMonth === 'Dec')
    return fromYear === toYear ? `${fromYear}` : `${fromYear} – ${toYear}`
  if (fromYear !== toYear) return `${dayInWords(from)} – ${dayInWords(to)}`
  if (fromMonth !== toMonth)
    return isWhole
      ? `${fromMonth} – ${toMonth} ${toYear}`
      : `${fromDay} ${fromMonth} – ${toDay} ${toMonth} ${toYear}`
  return isWhole ? `${toMonth} ${toYear}` : `${fromDay} – ${toDay} ${toMonth} ${toYear}`
}

/** How far from publication: "10 days before publication". */
export const awayInWords = (
  { first, last }: { first: number; last: number },
  publishedOn: string,
): string => {
  const published = dayNumber(publishedOn)
  if (first <= published && published <= last)
    return first === last ? 'the day of publication' : 'publication falls into it'
  return last < published
    ? `${count(published - last, 'day')} before publication`
    : `${count(first - published, 'day')} after publication`
}

/** Time that is left out: days, or as many years as it rounds to. */
export const gapInWords = (days: number): string => {
  if (days < 60) return count(days, 'day')
  return days < 730 ? count(Math.round(days / 30.44), 'month') : count(Math.round(days / 365.25), 'year')
}

/** What day a date means, in words, or why nobody knows. */
export const meaningInWords = ({ days, reading }: TimelineDate): string => {
  if (days) return daysInWords(days.first, days.last)
  return reading && reading.date === null ? 'no date' : 'could not be told'
}

/** How it was worked out, and how far from publication it is. */
export const reasonInWords = (
  { days, resolvedBy, reading }: TimelineDate,
  publishedOn: string | null,
): string => {
  const how = reading ? `read by ${reading.by.name}` : resolvedBy && HOW[resolvedBy]
  const away = days && publishedOn !== null ? awayInWords(days, publishedOn) : null
  return [how, away].filter((part) => part !== null).join(' · ')
}

/** What somebody says that a date means; undefined: what the desk makes of it. */
export const saidInWords = (meaning: string | null | undefined): string => {
  if (meaning === undefined) return 'as the desk reads it'
  return meaning === null ? 'no date' : dayInWords(meaning)
}

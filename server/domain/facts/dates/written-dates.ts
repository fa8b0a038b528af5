import { contains, inReadingOrder, type Span } from '#domain/article/span.ts'
import { namesOf } from './calendar-names.ts'
import { figures } from './figures.ts'
import { bareMonths } from './bare-months.ts'
import { namedMonths } from './named-months.ts'
import { relativeDates } from './relative-dates.ts'
import { weekdays } from './weekdays.ts'
import { withWeekday } from './weekday-beside.ts'
import type { FoundDate, WrittenDate } from './written-date.ts'
import { years } from './years.ts'

/**
 * The words of a text that stand for a date, in reading order, none within another. English in full; German,
 * French and Spanish where day and month are written; in other languages dates in figures alone.
 * @param taken stretches that are no prose, such as addresses
 * @param language BCP 47
 */
export const writtenDates = (text: string, taken: readonly Span[], language: string): WrittenDate[] => {
  const subtag = language.split('-', 1)[0]?.toLowerCase() ?? ''
  const names = namesOf(subtag)
  const found = figures(text, language)
  if (names) {
    found.push(...namedMonths(text, names, subtag))
    for (const [index, date] of found.entries()) found[index] = withWeekday(text, date, names, subtag)
  }
  if (subtag === 'en')
    found.push(...bareMonths(text), ...weekdays(text), ...relativeDates(text), ...years(text))
  return apart(found, taken).map((date) => ({ ...date, written: text.slice(date.span.start, date.span.end) }))
}

/** Of dates that overlap the one that begins first, and of those the longest; none inside what is taken. */
const apart = (found: FoundDate[], taken: readonly Span[]): FoundDate[] => {
  const ordered = found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const closed = [...taken].sort(inReadingOrder)
  let end = 0
  let next = 0
  return ordered.filter(({ span }) => {
    while ((closed[next]?.end ?? Infinity) <= span.start) next += 1
    const around = closed[next]
    if (span.start < end || (around && contains(around, span))) return false
    end = span.end
    return true
  })
}

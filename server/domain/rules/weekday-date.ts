import { addDays, calendarDate, type IsoDate, weekdayOf } from '#domain/facts/calendar-date.ts'
import type { DateMention } from '#domain/facts/dates/date-mention.ts'
import type { CountedDate } from '#domain/facts/dates/mentions.ts'
import { nearestFirst } from '#domain/facts/dates/resolve.ts'
import { dayAndMonth, ENGLISH_WEEKDAYS } from '#domain/facts/dates/spoken-date.ts'
import type { Facts } from '#domain/facts/facts.ts'
import { wordsAround } from '#domain/facts/sentence-around.ts'
import type { Noticed, Rule } from './rule.ts'

/** By then Russia, Greece and Turkey had taken on the calendar that this rule counts by. */
const ONE_CALENDAR_SINCE = 1927
/** Before, Britain and her colonies counted otherwise as well. */
const NO_CALENDAR_BEFORE = 1753
const OTHER_CALENDAR = /\b(?:Julian|Old Style|O\.S\.|old calendar|Hijri|lunar calendar|Hebrew calendar)/i

/**
 * A day of the week beside a date that falls on another one. A date without its year may be of the year of
 * publication, the one before or the one after: where it fits only in one that is not the nearest, it is a hint.
 */
export const weekdayDate: Rule = {
  id: 'weekday-date',
  title: 'Weekday that does not fit its date',
  confidence: 'precise',
  languages: ['en', 'de', 'fr', 'es'],
  flags: 'A date whose day of the week stands beside it and is another than in the calendar.',
  doesNotFlag: [
    'dates without a year that fit the weekday in the nearest year; those that fit in the year before or after it are a hint',
    'ranges of days, and several weekdays in a row',
    'dates before 1753, and those in sentences that name another calendar',
    'dates without a year while the publication date is not known',
    'weekdays and dates in different clauses',
    'dates that an editor has corrected to one that fits',
  ],
  mightBeFine:
    'The weekday may belong to other words, or the date be of a year or a calendar that is not named.',
  precision: {
    rate: null,
    evidence:
      'Rare: 24 weekdays beside a date in 4,201 news articles. None was a false alarm while a year earlier or later was accepted; one was when only the nearest year counted.',
  },
  *check(facts) {
    const corrected = readByEditors(facts)
    for (const written of facts.writtenDates) {
      if (written.weekday === undefined || !written.parts?.day) continue
      const editors = corrected.get(written.span.start)
      const days = editors ? [editors.first] : possibleDays(written, facts.publishedOn)
      const [date] = days
      if (date === undefined || weekdayOf(date) === written.weekday) continue
      const fitting = days.find((day) => weekdayOf(day) === written.weekday)
      const noticed = compared(written, written.weekday, date, { days, fitting })
      if (fitting) yield { ...noticed, severity: 'query', confidence: 'hint' }
      else if (date < `${ONE_CALENDAR_SINCE}`) {
        if (date < `${NO_CALENDAR_BEFORE}` || namesCalendar(facts, written)) continue
        yield { ...noticed, confidence: 'hint' }
      } else yield noticed
    }
  },
}

const possibleDays = ({ parts = {} }: CountedDate, publishedOn: IsoDate | null): IsoDate[] => {
  const { year, month = 0, day = 0 } = parts
  if (year === undefined) return publishedOn === null ? [] : nearestFirst(parts, publishedOn)
  const date = calendarDate(year, month, day)
  return date === null ? [] : [date]
}

const readByEditors = ({ dates }: Facts): Map<number, DateMention> =>
  new Map(
    dates.filter(({ resolvedBy }) => resolvedBy === 'editor').map((date) => [date.span.start, date] as const),
  )

const namesCalendar = ({ text, sentences }: Facts, { span }: CountedDate): boolean =>
  OTHER_CALENDAR.test(wordsAround(text, sentences, span))

const compared = (
  written: CountedDate,
  weekday: number,
  date: IsoDate,
  { days, fitting }: { days: readonly IsoDate[]; fitting: IsoDate | undefined },
): Noticed => {
  const said = ENGLISH_WEEKDAYS[weekday] ?? ''
  const arithmetic = fitting ? `${fallsOn(date)}; ${fallsOn(fitting)}` : fallsOn(date)
  const others = !fitting && days.length > 1 ? `, and in no year from ${years(days)} a ${said}` : ''
  return {
    about: '',
    spans: [written.span],
    message: `The text says ${said}${fitting ? ':' : ', but'} ${arithmetic}${others}.`,
    values: {
      ...{ written: written.written, weekday: said, date, rightWeekday: weekdayName(date) },
      ...{ nearestDate: nearestOn(weekday, date), arithmetic },
    },
    category: 'time',
    severity: 'major',
  }
}

/** `9 Aug 2020 is a Sunday` */
const fallsOn = (date: IsoDate): string =>
  `${dayAndMonth(date)} ${date.slice(0, 4)} is a ${weekdayName(date)}`
const weekdayName = (date: IsoDate): string => ENGLISH_WEEKDAYS[weekdayOf(date)] ?? ''

/** The other possible repair: the day with that name nearest to the date, at most three days away. */
const nearestOn = (weekday: number, date: IsoDate): IsoDate => {
  const ahead = (weekday - weekdayOf(date) + 7) % 7
  return addDays(date, ahead > 3 ? ahead - 7 : ahead)
}

const years = (days: readonly IsoDate[]): string => {
  const sorted = days.map((day) => day.slice(0, 4)).sort()
  return `${sorted[0]} to ${sorted.at(-1)}`
}

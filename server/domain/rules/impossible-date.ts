import { calendarDate } from '#domain/facts/calendar-date.ts'
import type { CountedDate } from '#domain/facts/dates/mentions.ts'
import { monthName } from '#domain/facts/dates/spoken-date.ts'
import type { DateParts } from '#domain/facts/dates/written-date.ts'
import type { Facts } from '#domain/facts/facts.ts'
import { wordsAround } from '#domain/facts/sentence-around.ts'
import type { Rule } from './rule.ts'

const ENDS_DATE = /^(?:$|\n|[,.;:!?)\]”"’])/
/** `In June 31, most of them women, …` counts people. */
const MAY_COUNT = /(?:^|[^\p{L}])(?:in|since|by|during)\s$/iu
/** A day that is named because it does not exist, and the one February that had thirty. */
const IS_TALKED_ABOUT =
  /\b(?:no such|does(?: not|n[’']t) exist|do(?: not|n[’']t) exist|did(?: not|n[’']t) exist|there (?:is|was) no|non-?existent|imaginary|fictional|impossible|leap year|Sweden|Swedish)\b/i

/**
 * A day that its month does not have. Only where a comma, a year or the end of the sentence shows that it is a
 * date, since a month with a number behind it is often none.
 */
export const impossibleDate: Rule = {
  id: 'impossible-date',
  title: 'Date that does not exist',
  confidence: 'precise',
  languages: ['en', 'de', 'fr', 'es'],
  flags: 'A day that the calendar does not have, such as June 31 or February 29 in a common year.',
  doesNotFlag: [
    'a month with a number of things behind it: “by October 56 children”, “in June 31 percent”',
    'a month and a number that no comma, year or end of a sentence follows',
    'February 29 without a year',
    'days that the sentence itself says do not exist',
    'dates all in figures whose month or day is above 12 and 31: they are numbers of something',
  ],
  mightBeFine:
    'The words may be no date: a number of things behind a month, or a date named because it is none.',
  precision: {
    rate: null,
    evidence:
      'Of 2,058 months with a number behind them one had no such day, and it was a false alarm (“October 56 children”); since then a comma, a year or an end is asked for.',
  },
  *check(facts) {
    for (const written of facts.writtenDates) {
      const fault = faultOf(written)
      if (!fault || !isSurelyDate(facts, written) || isTalkedAbout(facts, written)) continue
      const { month, days, year } = fault
      const arithmetic = `${monthName(month)}${year === undefined ? '' : ` ${year}`} has ${days} days`
      yield {
        about: '',
        spans: [written.span],
        message: `The text says “${written.written}”, but ${arithmetic}.`,
        values: { written: written.written, day: fault.day, days, arithmetic },
        category: 'time',
        severity: 'major',
      }
    }
  },
}

type Fault = { year?: number; month: number; day: number; days: number }

const faultOf = ({ parts, until }: CountedDate): Fault | null => {
  const year = parts?.year ?? until?.year
  return [parts, until].map((each) => faultIn(each, year)).find((fault) => fault !== null) ?? null
}

const faultIn = ({ month, day }: DateParts = {}, year: number | undefined): Fault | null => {
  if (month === undefined || !day) return null
  // Without its year February may be one of a leap year.
  const days = daysIn(year ?? 2000, month)
  if (days === 0 || day <= days) return null
  return month === 2 && year !== undefined ? { year, month, day, days } : { month, day, days }
}

const daysIn = (year: number, month: number): number =>
  [31, 30, 29, 28].find((day) => calendarDate(year, month, day) !== null) ?? 0

const isSurelyDate = ({ text }: Facts, { span, parts, until }: CountedDate): boolean => {
  if (parts?.year !== undefined || until?.year !== undefined) return true
  const before = text.slice(Math.max(0, span.start - 12), span.start)
  return ENDS_DATE.test(text.slice(span.end, span.end + 1)) && !MAY_COUNT.test(before)
}

const isTalkedAbout = ({ text, sentences }: Facts, { span }: CountedDate): boolean =>
  IS_TALKED_ABOUT.test(wordsAround(text, sentences, span))

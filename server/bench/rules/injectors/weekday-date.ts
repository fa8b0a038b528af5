import type { Random } from '../../random.ts'
import { type Injector, replaced } from '../fault.ts'
import { somewhere, withSentence } from '../prose.ts'
import { dayOfMonth, fullDate, monthNumber, WEEKDAYS, weekdayOf, yearOf } from './written-dates.ts'

/** A weekday beside a date that falls on another one: in the year that is given, else in each of three years. */
export const weekdayDate: Injector = {
  rule: 'weekday-date',
  ways: [
    ({ text, language, publishedOn }, random) => {
      const [month, day] = [random.between(1, 12), random.between(1, 28)]
      const weekday = wrongWeekday(aroundYears(yearOf(publishedOn)), month, day, random)
      const date = dayOfMonth(language, month, day)
      const sentence = random.oneOf([
        `The hearing is to be held on ${weekday}, ${date}.`,
        `The two sides met on ${weekday}, ${date}, in a hotel by the station.`,
        `On ${weekday}, ${date}, the council will vote on the plan.`,
        `Doors open at noon on ${weekday} ${date}.`,
      ])
      return withSentence(text, random, sentence, 'sentence without a year')
    },
    ({ text, language, publishedOn }, random) => {
      const year = yearOf(publishedOn) - random.between(0, 60)
      const [month, day] = [random.between(1, 12), random.between(1, 28)]
      const weekday = wrongWeekday([year], month, day, random)
      const date = fullDate(language, year, month, day)
      const sentence = random.oneOf([
        `It all began on ${weekday}, ${date}, in a hotel by the station.`,
        `The first bus left on ${weekday}, ${date}.`,
        `On ${weekday}, ${date}, nobody had thought of that.`,
      ])
      return withSentence(text, random, sentence, 'sentence with a year')
    },
    ({ text, publishedOn }, random) => {
      const found = somewhere(text, random, WRITTEN)
      if (!found) return null
      const { weekday = '', american = '', first, second, british = '', year } = found.match.groups ?? {}
      const [month, day] = [monthNumber(american || british), Number(first ?? second)]
      const years = year === undefined ? aroundYears(yearOf(publishedOn)) : [Number(year)]
      const span = { start: found.at, end: found.at + weekday.length }
      return replaced(text, span, wrongWeekday(years, month, day, random), 'one of the article’s own')
    },
  ],
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*'
const WRITTEN = new RegExp(
  `(?<weekday>${WEEKDAYS.join('|')}),? (?:(?<american>${MONTH})\\.? (?<first>\\d{1,2})|(?<second>\\d{1,2}) (?<british>${MONTH}))(?:,? (?<year>(?:19|20)\\d\\d))?(?![\\d:])`,
  'g',
)

const aroundYears = (year: number): number[] => [year - 1, year, year + 1]

const wrongWeekday = (years: readonly number[], month: number, day: number, random: Random): string => {
  const right = new Set(years.map((year) => weekdayOf(year, month, day)))
  return random.oneOf(WEEKDAYS.filter((_name, index) => !right.has(index)))
}

import type { Injector } from '../fault.ts'
import { replaced } from '../fault.ts'
import { somewhere, withSentence } from '../prose.ts'
import { fullDate, monthNumber, yearOf } from './written-dates.ts'

const SHORT_MONTHS = [4, 6, 9, 11]

/** A day that the calendar does not have: with its year, or where nothing else could be meant. */
export const impossibleDate: Injector = {
  rule: 'impossible-date',
  ways: [
    ({ text, language, publishedOn }, random) => {
      const year = yearOf(publishedOn) - random.between(0, 40)
      const [month, day] = random.oneOf([
        [random.oneOf(SHORT_MONTHS), 31],
        [2, random.between(30, 31)],
        [2, year % 4 === 0 ? 30 : 29],
        [random.between(1, 12), random.between(32, 39)],
      ] as const)
      const date = fullDate(language, year, month, day)
      const sentence = random.oneOf([
        `The contract was signed on ${date}, in a hotel by the station.`,
        `It had been open since ${date}.`,
        `On ${date}, the inspectors came back.`,
        `The letter is dated ${date}, and bears two stamps.`,
      ])
      return withSentence(text, random, sentence, 'sentence with a year')
    },
    ({ text, publishedOn }, random) => {
      const found = somewhere(text, random, WRITTEN)
      if (!found) return null
      const { before = '', american = '', first, second = '', british = '' } = found.match.groups ?? {}
      const day = impossibleDay(monthNumber(american || british), yearOf(publishedOn))
      const [start, length] = [found.at + before.length, (first ?? second).length]
      return replaced(text, { start, end: start + length }, String(day), 'one of the article’s own')
    },
  ],
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*'
const WRITTEN = new RegExp(
  `(?<before>\\b(?<american>${MONTH})\\.? )(?<first>\\d{1,2})(?=, (?:19|20)\\d\\d)|(?<second>\\d{1,2}) (?<british>${MONTH}) (?:19|20)\\d\\d`,
  'g',
)

const impossibleDay = (month: number, year: number): number => {
  if (month === 2) return year % 2 === 0 ? 30 : 31
  return SHORT_MONTHS.includes(month) ? 31 : 32
}

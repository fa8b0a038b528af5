import { describe, expect, test } from 'vitest'
import { factsOf } from '../testing/rule-articles.ts'
import { type DateCase, dateCases, readDates } from './date-cases.ts'

const CASES = dateCases()
const datesOf = ({ text, publishedOn, language = 'en' }: DateCase) =>
  factsOf(text, { publishedOn, language }).dates.filter(({ kind }) => kind !== 'url')

// The table grew along with the grammar, so it says what Stet can do and keeps it so; it is no sample of the news.
describe('dates are read as they are meant', () => {
  const { precision, recall, wrong } = readDates(CASES, datesOf)

  test('in a table of which half is traps', () => {
    expect(CASES.reduce((sum, { dates }) => sum + dates.length, 0)).toBeGreaterThanOrEqual(120)
    expect(CASES.filter(({ dates }) => dates.length === 0).length).toBeGreaterThanOrEqual(75)
  })

  test('95 % of what is found is there', () => {
    expect(precision < 0.95 ? wrong : []).toEqual([])
  })

  test('95 % of what is there is found', () => {
    expect(recall < 0.95 ? wrong : []).toEqual([])
  })
})

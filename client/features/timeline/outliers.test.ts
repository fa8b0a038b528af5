import { expect, test } from 'vitest'
import { dayNumber } from './day-number.ts'
import { isFarFrom } from './outliers.ts'

const YEARS = ['1900', '1920', '1945', '1968', '1989', '2001'].map((year) => `${year}-01-01`)
const WEEK = ['2020-08-17', '2020-08-18', '2020-08-19']

const cases: [why: string, days: string[], publishedOn: string | null, far: string[]][] = [
  ['nothing is far of nothing', [], '2020-08-19', []],
  ['days of one week are near', WEEK, '2020-08-19', []],
  ['a few months are near', [...WEEK, '2020-03-01'], '2020-08-19', []],
  ['a century told step by step has none', YEARS, '2020-08-19', []],
  ['a year long ago among days of a week', [...WEEK, '1945-05-08'], '2020-08-19', ['1945-05-08']],
  ['a link of another year', ['2020-08-09', '2020-08-19', '2024-05-05'], '2020-08-19', ['2024-05-05']],
  ['a single date is far from publication', ['1945-05-08'], '2020-08-19', ['1945-05-08']],
  ['without publication, far from the middle', [...WEEK, '2024-05-05'], null, ['2024-05-05']],
  ['without publication, a single date is near', ['1945-05-08'], null, []],
]
test.each(cases)('%s', (_why, days, publishedOn, far) => {
  const isFar = isFarFrom(days.map(dayNumber), publishedOn === null ? null : dayNumber(publishedOn))
  expect(days.filter((day) => isFar(dayNumber(day)))).toEqual(far)
})

import { expect, test } from 'vitest'
import { awayInWords, daysInWords, gapInWords, timeInWords } from './date-in-words.ts'
import { dayNumber } from './day-number.ts'

test.each([
  ['2020-08-09', '2020-08-09', 'Sun 9 Aug 2020'],
  ['1945-05-08', '1945-05-08', 'Tue 8 May 1945'],
  ['1970-01-01', '1970-01-01', 'Thu 1 Jan 1970'],
  ['2020-01-01', '2020-12-31', '2020'],
  ['1990-01-01', '1999-12-31', '1990 – 1999'],
  ['2020-08-01', '2020-08-31', 'Aug 2020'],
  ['2020-02-01', '2020-02-29', 'Feb 2020'],
  ['2020-06-01', '2020-08-31', 'Jun – Aug 2020'],
  ['2020-08-03', '2020-08-09', '3 – 9 Aug 2020'],
  ['2020-07-27', '2020-08-02', '27 Jul – 2 Aug 2020'],
  ['2019-12-30', '2020-01-05', '30 Dec 2019 – 5 Jan 2020'],
])('%s to %s is %s', (first, last, words) => {
  expect(daysInWords(dayNumber(first), dayNumber(last))).toBe(words)
})

test('a day on the line is said without its weekday', () => {
  expect(timeInWords(dayNumber('2024-05-05'), dayNumber('2024-05-05'))).toBe('5 May 2024')
})

test.each([
  ['2020-08-09', '2020-08-09', '10 days before publication'],
  ['2020-08-18', '2020-08-18', '1 day before publication'],
  ['2020-08-19', '2020-08-19', 'the day of publication'],
  ['2024-05-05', '2024-05-05', '1,355 days after publication'],
  ['2020-01-01', '2020-12-31', 'publication falls into it'],
  ['2020-08-03', '2020-08-09', '10 days before publication'],
  ['2021-01-01', '2021-12-31', '135 days after publication'],
])('%s to %s is %s', (first, last, words) => {
  expect(awayInWords({ first: dayNumber(first), last: dayNumber(last) }, '2020-08-19')).toBe(words)
})

test.each([
  [46, '46 days'],
  [183, '6 months'],
  [1_355, '4 years'],
  [27_400, '75 years'],
])('%d days left out are %s', (days, words) => {
  expect(gapInWords(days)).toBe(words)
})

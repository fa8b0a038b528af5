import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../testing/rule-articles.ts'
import { type DateReading, mentionKey } from './date-mention.ts'
import { writtenDates } from './written-dates.ts'

// How words are read is measured on a table in `server/bench/dates.accuracy.test.ts`.

describe('how a date was worked out', () => {
  const cases: [text: string, resolvedBy: string, explicit: boolean][] = [
    ['It fell on Aug. 9, 2020, he said.', 'as-written', true],
    ['It fell on Aug. 9, he said.', 'nearest-year', false],
    ['It fell on Monday, Aug. 9, he said.', 'year-of-weekday', false],
    ['It fell on Wednesday, he said.', 'last-such-weekday', false],
    ['It fell next Wednesday, he said.', 'next-such-weekday', false],
    ['It fell on Wednesday last week, he said.', 'weekday-of-week', false],
    ['It fell in August, he said.', 'nearest-month', false],
    ['It fell last week, he said.', 'from-publication', false],
    ['It fell, https://example.com/2020/08/09/it says.', 'address', true],
  ]
  test.each(cases)('%s', (text, resolvedBy, explicit) => {
    expect(factsOf(text).dates).toEqual([expect.objectContaining({ resolvedBy, explicit })])
  })
})

test('a date of an address is the date of its path, and is told by the address', () => {
  const [date] = factsOf('He wrote https://example.com/2020-08-09-it there.').dates
  expect(date).toMatchObject({
    kind: 'url',
    written: 'https://example.com/2020-08-09-it',
    first: '2020-08-09',
  })
})

test('the weekday that is named is told even where the calendar says another', () => {
  const [date] = factsOf('It fell on Monday, Aug. 9, 2020, he said.').dates
  expect(date).toMatchObject({ kind: 'weekday-date', weekday: 1, first: '2020-08-09' })
})

test('without a day of publication only what is written in full is told', () => {
  const text = 'On Monday, Aug. 9, and yesterday, in August and in May 2019, on Aug. 9, 2020, in 2018.'
  const { dates, writtenDates: written } = factsOf(text, { publishedOn: null })
  expect(dates.map((date) => date.written)).toEqual(['May 2019', 'Aug. 9, 2020', '2018'])
  expect(written).toHaveLength(6)
})

test('a day that the calendar does not have is written, and no date', () => {
  const { dates, writtenDates: written } = factsOf('It is dated Feb. 30, 2020.')
  expect(dates).toEqual([])
  expect(written).toEqual([expect.objectContaining({ parts: { year: 2020, month: 2, day: 30 } })])
})

describe('an editor reads a date otherwise', () => {
  const TEXT = 'He came Tuesday and left Tuesday.'
  const read = (...readings: DateReading[]) =>
    factsOf(TEXT, { readings }).dates.map(({ first, occurrence, resolvedBy }) => [
      occurrence,
      first,
      resolvedBy,
    ])

  test('one of several places with the same words', () => {
    expect(read({ written: 'Tuesday', occurrence: 2, date: '2020-08-11' })).toEqual([
      [1, '2020-08-18', 'last-such-weekday'],
      [2, '2020-08-11', 'editor'],
    ])
  })
  test('as no date at all, and the other place keeps its number', () => {
    expect(read({ written: 'Tuesday', occurrence: 1, date: null })).toEqual([
      [2, '2020-08-18', 'last-such-weekday'],
    ])
  })
  test('that needs a day of publication, where there is none', () => {
    const readings = [{ written: 'Tuesday', occurrence: 1, date: '2020-08-11' }]
    expect(factsOf(TEXT, { readings, publishedOn: null }).dates).toEqual([
      expect.objectContaining({ first: '2020-08-11', last: '2020-08-11', resolvedBy: 'editor' }),
    ])
  })
  test('that stands in an address', () => {
    const readings = [{ written: 'https://example.com/2020/08/09/it', occurrence: 1, date: null }]
    expect(factsOf('See https://example.com/2020/08/09/it there.', { readings }).dates).toEqual([])
  })
  test('known again by words and place', () => {
    const keys = factsOf(TEXT).dates.map(mentionKey)
    expect(keys).toEqual(factsOf(`Before. ${TEXT}`).dates.map(mentionKey))
    expect(new Set(keys).size).toBe(2)
  })
})

describe('a megabyte cannot make it run away', () => {
  const scraps = [
    ...[
      'May ',
      'Aug. ',
      'August 9',
      'Aug. 9-',
      'Aug. 9 to ',
      '9-11 August ',
      '1 ',
      '1.',
      '2020',
      '2020-',
      '2020-08-',
    ],
    ...[
      'Monday, ',
      'Monday to ',
      'Monday',
      'Monday (',
      'last ',
      'last week of ',
      'the last ',
      'year ago ',
      'ago ',
    ],
    ...[
      'two years ago ',
      '1/1/',
      '1.1.',
      'in ',
      'in 2020 ',
      '2019, 2020 and ',
      '(2020',
      '“',
      '.”’ ',
      ' ',
      'A',
      '’',
    ],
    ...[
      'the day before ',
      'Today',
      'Today ',
      '19. August ',
      'de ',
      'of ',
      'Sept. 11 ',
      'Feb. 30, ',
      'a',
      'é',
      '\n',
    ],
  ]
  test.each(scraps)('“%s”', { timeout: 5000 }, (scrap) => {
    const text = scrap.repeat(Math.ceil(1_000_000 / scrap.length))
    const dates = ['en', 'de', 'es'].map((language) => writtenDates(text, [], language).length)
    expect(Math.max(...dates)).toBeLessThanOrEqual(text.length)
  })
})

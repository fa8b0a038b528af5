import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { resolvedDate } from './resolved-date.ts'

describe('valid', () => {
  const cases: [why: string, text: string][] = [
    ['a date with its year', 'He came on Aug. 9, 2020, and in May 2019, and in 2018.'],
    ['no date', 'The March on Washington may have sat well with April Smith.'],
    ['a habit', 'The market is open every Wednesday.'],
    ['a week, a month and a year: no day to look up', 'He came last week, and in June, and came this year.'],
    ['a date in an address', 'He wrote it at https://example.com/2020/08/09/x there.'],
  ]
  test.each(cases)('%s', (_why, text) => {
    expect(noticedIn(resolvedDate, text)).toEqual([])
  })
  test('no publication date to read it from', () => {
    expect(noticedIn(resolvedDate, 'He came on Wednesday.', { publishedOn: null })).toEqual([])
  })
  test('corrected by an editor', () => {
    const readings = [{ written: 'Wednesday', occurrence: 1, date: '2020-08-12' }]
    expect(noticedIn(resolvedDate, 'He came on Wednesday.', { readings })).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [text: string, message: string, arithmetic: string][] = [
    [
      'He came on Wednesday.',
      '“Wednesday” is read as Wednesday 2020-08-19, the publication day.',
      '2020-08-19 − 2020-08-19 = 0 days',
    ],
    [
      'He came on Aug. 9.',
      '“Aug. 9” is read as Sunday 2020-08-09, 10 days before publication.',
      '2020-08-09 − 2020-08-19 = −10 days',
    ],
    [
      'He comes tomorrow.',
      '“tomorrow” is read as Thursday 2020-08-20, one day after publication.',
      '2020-08-20 − 2020-08-19 = 1 day',
    ],
  ]
  test.each(cases)('%s', (text, message, arithmetic) => {
    const [finding] = noticedIn(resolvedDate, text)
    expect(finding).toMatchObject({ message, confidence: 'hint', category: 'time', severity: 'query' })
    expect(finding?.values['arithmetic']).toBe(arithmetic)
  })

  test('tells day, weekday and the rule that read it so', () => {
    expect(noticedIn(resolvedDate, 'He came on Aug. 9.')[0]?.values).toMatchObject({
      ...{ written: 'Aug. 9', date: '2020-08-09', weekday: 'Sunday', days: -10 },
      rule: 'in the year that brings it nearest to the publication date',
    })
  })
  test('is one finding for all places with the same words', () => {
    const found = noticedIn(resolvedDate, 'Yesterday he came. He said yesterday that Tuesday was yesterday.')
    expect(found.map(({ words }) => words)).toEqual([['Yesterday', 'yesterday', 'yesterday'], ['Tuesday']])
  })
  test('does not carry thousands of places about', () => {
    const [finding] = noticedIn(resolvedDate, 'He came on Tuesday. '.repeat(3000))
    expect(finding?.spans).toHaveLength(100)
    expect(finding?.values['places']).toBe(3000)
  })
})

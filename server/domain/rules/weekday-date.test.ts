import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { weekdayDate } from './weekday-date.ts'

describe('valid', () => {
  const cases: [why: string, text: string][] = [
    ['it fits', 'He won on Sunday, Aug. 9.'],
    ['it fits with its year', 'He won on Sunday, August 9, 2020.'],
    ['it fits in a year that is written', 'He won on Monday, Aug. 9, 2010.'],
    ['a range', 'The fair is open Friday, Aug. 9-11, 2020.'],
    ['several weekdays in a row', 'It was shut on Saturday and Monday, Aug. 9, 2020, as planned.'],
    ['from one weekday to another', 'It is shut Friday to Monday, Aug. 9, 2020.'],
    ['a habit', 'It met every Monday, Aug. 9, 2020, being the last.'],
    ['another clause', 'He came on Monday; Aug. 9, 2020, was polling day.'],
    ['words between', 'On Monday after Aug. 9, 2020, they met.'],
    ['the calendar of another century', 'It was Monday, Aug. 9, 1650.'],
    ['a calendar that is named', 'It was Monday, Aug. 9, 1890, in the Julian calendar.'],
    ['with of', 'He won on Sunday, the 9th of August, 2020.'],
    ['behind the date', 'Aug. 9, 2020 (Sunday) was polling day.'],
    ['in figures', 'It was dated Sunday, 2020-08-09.'],
    ['a club of that name', 'Sheffield Wednesday, 9 August 2020.'],
    ['a day that does not exist', 'It was Monday, Feb. 30, 2020.'],
    ['a plural', 'On Mondays, Aug. 9, 2020, included, it rests.'],
  ]
  test.each(cases)('%s', (_why, text) => {
    expect(noticedIn(weekdayDate, text)).toEqual([])
  })
  test('no year, and no publication date to tell it from', () => {
    expect(noticedIn(weekdayDate, 'He won on Tuesday, Aug. 9.', { publishedOn: null })).toEqual([])
  })
  test('corrected by an editor to a date that fits', () => {
    const readings = [{ written: 'Tuesday, Aug. 9', occurrence: 1, date: '2016-08-09' }]
    expect(noticedIn(weekdayDate, 'He won on Tuesday, Aug. 9.', { readings })).toEqual([])
  })
  test('read by an editor as no date', () => {
    const readings = [{ written: 'Tuesday, Aug. 9', occurrence: 1, date: null }]
    expect(noticedIn(weekdayDate, 'He won on Tuesday, Aug. 9.', { readings })).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [text: string, written: string, right: string, nearest: string][] = [
    ['He won on Monday, Aug. 9, 2020.', 'Monday, Aug. 9, 2020', 'Sunday', '2020-08-10'],
    ['He won on Tuesday, Aug. 9.', 'Tuesday, Aug. 9', 'Sunday', '2020-08-11'],
    ['He won on Saturday 9 August 2020.', 'Saturday 9 August 2020', 'Sunday', '2020-08-08'],
    ['He won on Aug. 9, 2020, a Monday.', 'Aug. 9, 2020, a Monday', 'Sunday', '2020-08-10'],
    ['Aug. 9, 2020 was a Wednesday.', 'Aug. 9, 2020 was a Wednesday', 'Sunday', '2020-08-12'],
    ['He won on Monday (Aug. 9, 2020).', 'Monday (Aug. 9, 2020)', 'Sunday', '2020-08-10'],
    ['He won Monday night, Aug. 9, 2020.', 'Monday night, Aug. 9, 2020', 'Sunday', '2020-08-10'],
    ['Posted Thursday, 2020-08-09.', 'Thursday, 2020-08-09', 'Sunday', '2020-08-06'],
  ]
  test.each(cases)('%s', (text, written, rightWeekday, nearestDate) => {
    const [finding] = noticedIn(weekdayDate, text)
    expect(finding).toMatchObject({ confidence: 'precise', category: 'time', words: [written] })
    expect(finding?.values).toMatchObject({
      ...{ written, date: '2020-08-09', rightWeekday, nearestDate },
      arithmetic: '9 Aug 2020 is a Sunday',
    })
  })

  test('says so of all years that were looked at', () => {
    expect(noticedIn(weekdayDate, 'He won on Tuesday, Aug. 9.')[0]?.message).toBe(
      'The text says Tuesday, but 9 Aug 2020 is a Sunday, and in no year from 2019 to 2021 a Tuesday.',
    )
  })
  test.each([
    ['before', 'He won on Friday, Aug. 9.', '9 Aug 2020 is a Sunday; 9 Aug 2019 is a Friday'],
    ['after', 'He won on Monday, Aug. 9.', '9 Aug 2020 is a Sunday; 9 Aug 2021 is a Monday'],
  ])('as a hint where it fits in the year %s', (_which, text, arithmetic) => {
    const [finding] = noticedIn(weekdayDate, text)
    expect(finding).toMatchObject({ confidence: 'hint', severity: 'query' })
    expect(finding?.values['arithmetic']).toBe(arithmetic)
    expect(finding?.message).toBe(`The text says ${text.slice(10, 16)}: ${arithmetic}.`)
  })
  test('nearest across the turn of the year', () => {
    const found = (text: string) => noticedIn(weekdayDate, text, { publishedOn: '2020-12-30' })
    expect(found('It opens on Monday, Jan. 4.')).toEqual([])
    expect(found('It opens on Saturday, Jan. 4.').map(({ confidence }) => confidence)).toEqual(['hint'])
  })
  test('with its year, though the publication date is not known', () => {
    const [finding] = noticedIn(weekdayDate, 'He won on Monday, Aug. 9, 2020.', { publishedOn: null })
    expect(finding?.message).toBe('The text says Monday, but 9 Aug 2020 is a Sunday.')
  })
  test('as a hint where the calendar may have been another', () => {
    expect(noticedIn(weekdayDate, 'He died on Monday, Aug. 9, 1914.')).toEqual([
      expect.objectContaining({ confidence: 'hint' }),
    ])
  })
  test('in German', () => {
    const found = noticedIn(weekdayDate, 'Gewählt wurde am Montag, dem 9. August 2020.', { language: 'de' })
    expect(found.map(({ values }) => values['rightWeekday'])).toEqual(['Sunday'])
  })
})

import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { impossibleDate } from './impossible-date.ts'

describe('valid', () => {
  const cases: [why: string, text: string][] = [
    ['the last day of a month', 'It closed on June 30, 2020, and on May 31.'],
    ['a leap day', 'It closed on Feb. 29, 2020.'],
    ['a leap day of a century', 'It closed on Feb. 29, 2000.'],
    ['a leap day whose year is not said', 'It closed on Feb. 29.'],
    ['a number of children', 'By October 56 children had fallen ill.'],
    ['a number at the end', 'Of the births in October 56.'],
    ['a number of people before a comma', 'In June 31, mostly women, were held.'],
    ['a number of people', 'By June 31 people had died.'],
    ['a share', 'In June 31 percent were out of work.'],
    ['a number that goes on', 'In June 31,000 came, and in June 31.5 million.'],
    ['neither comma nor year nor end', 'The June 31 Club met.'],
    ['a day that is named because there is none', 'There is no June 31, he said.'],
    ['a day that does not exist', '“June 31, 2020, does not exist,” she said.'],
    ['the Swedish calendar', 'Sweden had a Feb. 30, 1712, to mend its calendar.'],
    ['figures that are a number of something', 'The file is 2020-13-45, and 45.13.2020.'],
    ['a time', 'In June 31 a.m. departures were cut.'],
    ['a month and a year', 'It closed in June 3100.'],
  ]
  test.each(cases)('%s', (_why, text) => {
    expect(noticedIn(impossibleDate, text)).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [text: string, written: string, arithmetic: string][] = [
    ['It closed on June 31, 2020, for good.', 'June 31, 2020', 'June has 30 days'],
    ['It closed on Feb. 30.', 'Feb. 30', 'February has 29 days'],
    ['It closed on Feb. 30, he said.', 'Feb. 30', 'February has 29 days'],
    ['It closed on Feb. 29, 2019, for good.', 'Feb. 29, 2019', 'February 2019 has 28 days'],
    ['It closed on Feb. 29, 1900.', 'Feb. 29, 1900', 'February 1900 has 28 days'],
    ['It closed on 31 September 2020.', '31 September 2020', 'September has 30 days'],
    ['It closed on October 56, 2019.', 'October 56, 2019', 'October has 31 days'],
    ['It is open April 28-31, 2020.', 'April 28-31, 2020', 'April has 30 days'],
    ['It was Monday, Nov. 31, 2020.', 'Monday, Nov. 31, 2020', 'November has 30 days'],
    ['The stamp says 2020-02-30.', '2020-02-30', 'February 2020 has 29 days'],
  ]
  test.each(cases)('%s', (text, written, arithmetic) => {
    const [finding] = noticedIn(impossibleDate, text)
    expect(finding).toMatchObject({ confidence: 'precise', category: 'time', words: [written] })
    expect(finding?.values).toMatchObject({ written, arithmetic })
    expect(finding?.message).toBe(`The text says “${written}”, but ${arithmetic}.`)
  })
  test('whether or not the publication date is known', () => {
    expect(noticedIn(impossibleDate, 'It closed on June 31, 2020.', { publishedOn: null })).toHaveLength(1)
  })
  test('in German', () => {
    const text = 'Er starb am 31. April 2020 in Bonn.'
    expect(noticedIn(impossibleDate, text, { language: 'de' })).toHaveLength(1)
  })
})

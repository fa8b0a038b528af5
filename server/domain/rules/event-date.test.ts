import { describe, expect, test } from 'vitest'
import type { BookContent } from '#domain/book/entry.ts'
import { noticedIn } from '../../testing/rule-articles.ts'
import { eventDate } from './event-date.ts'

const event = (name: string, date: string, aliases: string[] = []): BookContent => ({
  ...{ kind: 'event', name, aliases, date, holder: null, from: null, to: null },
})

const BOOK: BookContent[] = [
  event('Brexit referendum', '2016-06-23', ['EU membership referendum', 'Brexit']),
  event('Minsk summit', '2014-08-26'),
  event('Minsk summit', '2015-02-11'),
  event('IT', '2010-01-01'),
  { ...event('Referendum Office', ''), kind: 'name', date: null },
]

const noticed = (text: string, book: readonly BookContent[] | undefined = BOOK) =>
  noticedIn(eventDate, text, { ...(book && { book }) })

describe('valid', () => {
  const cases: [why: string, text: string][] = [
    ['it is that day', 'The Brexit referendum on June 23, 2016, split the country.'],
    ['it is that month', 'The Brexit referendum (June 2016) split the country.'],
    ['it is that year', 'The 2016 Brexit referendum split the country.'],
    ['a date without a year', 'The Brexit referendum on June 24 split the country.'],
    ['a relative date', 'The Brexit referendum was held on Wednesday.'],
    ['an anniversary', 'It was the fourth anniversary of the Brexit referendum on June 24, 2020.'],
    ['what came after it', 'Two years after the Brexit referendum, June 24, 2018, he left.'],
    ['what came before it', 'Before the Brexit referendum on June 24, 2015, he had stayed.'],
    ['a date elsewhere in the sentence', 'The Brexit referendum split the country as of June 24, 2017.'],
    ['a date in the next sentence', 'They lost the Brexit referendum. In 2019 he left.'],
    ['a year that begins the sentence', 'In 2019 Brexit referendum supporters met again.'],
    ['something else of that name', 'The 2019 Brexit referendum bill failed.'],
    ['the second of two with that name', 'The Minsk summit on Feb. 11, 2015, went on all night.'],
    ['a small word that looks like a name', 'He said it on June 24, 2017.'],
    ['no event of the book', 'The Minsk meeting on June 24, 2017, was short.'],
    ['an entry that is no event', 'The Referendum Office (June 24, 2017) is closed.'],
    ['a comma and a year', 'Of the Brexit referendum, 2019 saw little.'],
  ]
  test.each(cases)('%s', (_why, text) => {
    expect(noticed(text)).toEqual([])
  })
  test('no book', () => {
    expect(noticedIn(eventDate, 'The Brexit referendum (June 24, 2016) split the country.')).toEqual([])
  })
})

describe('invalid', () => {
  const A_DAY = '2016-06-24 − 2016-06-23 = 1 day'
  const cases: [text: string, confidence: string, words: string[], arithmetic: string][] = [
    ['The Brexit referendum (June 24, 2016) split it.', 'precise', ['June 24, 2016', 'Brexit referendum'], A_DAY],
    ['The brexit referendum was held on June 24, 2016.', 'precise', ['June 24, 2016', 'brexit referendum'], A_DAY],
    ['They lost the Brexit referendum on June 24, 2016.', 'hint', ['June 24, 2016', 'Brexit referendum'], A_DAY],
    ['The 2015 Brexit referendum was close.', 'precise', ['2015', 'Brexit referendum'], '2016-06-23 is not in 2015'],
    ['It was the EU membership referendum of June 2015.', 'precise', ['June 2015', 'EU membership referendum'], '2016-06-23 is not in June 2015'],
    ['The Minsk summit took place on Aug. 26, 2016.', 'precise', ['Aug. 26, 2016', 'Minsk summit'], '2016-08-26 − 2014-08-26 = 731 days'],
  ] // prettier-ignore
  test.each(cases)('%s', (text, confidence, words, arithmetic) => {
    expect(noticed(text)).toMatchObject([{ confidence, words, category: 'time', values: { arithmetic } }])
  })
  test('says both dates', () => {
    const [finding] = noticed('The Brexit referendum (June 24, 2016) split the country.')
    expect(finding).toMatchObject({
      message: 'The text dates “Brexit referendum” June 24, 2016, the reference book 2016-06-23.',
      ...{ about: 'Brexit referendum', severity: 'minor' },
    })
  })
})

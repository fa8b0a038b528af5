import { describe, expect, test } from 'vitest'
import type { BookContent } from '#domain/book/entry.ts'
import { noticedIn } from '../../testing/rule-articles.ts'
import { officeTerm } from './office-term.ts'

const term = (name: string, holder: string, from: string | null, to: string | null, aliases: string[] = []) =>
  ({ kind: 'office', name, holder, from, to, aliases, date: null }) satisfies BookContent

const BOOK: BookContent[] = [
  term('German Chancellor', 'Angela Merkel', '2005-11-22', '2021-12-08', ['Angela Dorothea Merkel']),
  term('President of the United States', 'George Bush', '1989-01-20', '1993-01-20'),
  term('President of the United States', 'George W. Bush', '2001-01-20', '2009-01-20'),
  term('President of the United States', 'Joe Biden', '2021-01-20', null),
  term('Mayor of London', 'Boris Johnson', '2008-05-04', '2016-05-09'),
  term('Keeper of the Keys', 'Ann Keeper', '2001-01-01', '2002-01-01'),
]

const noticed = (text: string, publishedOn: string | null = '2023-03-01') =>
  noticedIn(officeTerm, text, { book: BOOK, publishedOn })

describe('valid', () => {
  const cases: [why: string, text: string, publishedOn?: string | null][] = [
    ['she held it', 'German Chancellor Angela Merkel spoke.', '2020-08-19'],
    ['on the first day', 'German Chancellor Angela Merkel spoke.', '2005-11-22'],
    ['the day after the last', 'German Chancellor Angela Merkel spoke.', '2021-12-09'],
    ['the day before the first', 'German Chancellor Angela Merkel spoke.', '2005-11-21'],
    ['no publication date', 'German Chancellor Angela Merkel spoke.', null],
    ['a former office', 'Former German Chancellor Angela Merkel spoke.'],
    ['an office of then', 'He met then-Chancellor Angela Merkel there.'],
    ['an office of once', 'He met ex-Chancellor Angela Merkel there.'],
    ['another office', 'Foreign Minister Angela Merkel spoke.'],
    ['a lesser office', 'Vice Chancellor Angela Merkel spoke.'],
    ['somebody who is not in the book', 'German Chancellor Olaf Scholz spoke.'],
    ['somebody else of that name', 'German Chancellor Max Merkel spoke.'],
    ['somebody else of that name is in the article', 'Max Merkel won. Then Chancellor Merkel spoke.'],
    ['a name without an office', 'Angela Merkel spoke.'],
    ['the office of another country', 'Austrian Chancellor Angela Merkel spoke.'],
    ['the office of another town', 'Chicago Mayor Johnson spoke.'],
    ['a date in the term', 'In 2015 Chancellor Angela Merkel opened the border.'],
    ['another time in so many words', 'Chancellor Angela Merkel led Germany at the time.'],
    ['a quotation', '“I spoke to Chancellor Angela Merkel,” he said.'],
    ['the second of two terms', 'President George W. Bush spoke.', '2005-01-01'],
    ['one of two with that surname', 'President Bush spoke.', '2005-01-01'],
    ['a term that has not ended', 'President Joe Biden spoke.'],
    ['an office that cannot be told in a text', 'Keeper Ann Keeper spoke.'],
  ]
  test.each(cases)('%s', (_why, text, publishedOn = '2023-03-01') => {
    expect(noticed(text, publishedOn)).toEqual([])
  })
  test('no book', () => {
    expect(noticedIn(officeTerm, 'German Chancellor Angela Merkel spoke.')).toEqual([])
  })
})

describe('invalid', () => {
  const OVER = '2023-03-01 − 2021-12-08 = 448 days'
  const cases: [text: string, publishedOn: string, confidence: string, words: string, arithmetic: string][] = [
    ['On Monday German Chancellor Angela Merkel spoke.', '2023-03-01', 'precise', 'German Chancellor Angela Merkel', OVER],
    ['On Monday Chancellor Angela Merkel spoke.', '2023-03-01', 'precise', 'Chancellor Angela Merkel', OVER],
    ['He met Angela Merkel, the German chancellor, and left.', '2023-03-01', 'precise', 'Angela Merkel, the German chancellor', OVER],
    ['On Monday Chancellor Merkel spoke.', '2023-03-01', 'hint', 'Chancellor Merkel', OVER],
    ['He met Angela Merkel. Then Chancellor Merkel spoke.', '2023-03-01', 'precise', 'Chancellor Merkel', OVER],
    ['On Monday President Joe Biden spoke.', '2020-08-19', 'precise', 'President Joe Biden', '2021-01-20 − 2020-08-19 = 154 days'],
    ['On Monday President George W. Bush spoke.', '2009-06-01', 'precise', 'President George W. Bush', '2009-06-01 − 2009-01-20 = 132 days'],
    ['On Thursday London Mayor Boris Johnson spoke.', '2016-05-12', 'precise', 'London Mayor Boris Johnson', '2016-05-12 − 2016-05-09 = 3 days'],
  ] // prettier-ignore
  test.each(cases)('%s (%s)', (text, publishedOn, confidence, words, arithmetic) => {
    expect(noticed(text, publishedOn)).toMatchObject([
      { confidence, words: [words], category: 'identity', severity: 'major', values: { arithmetic } },
    ])
  })
  test('says when the term was', () => {
    const [over] = noticed('German Chancellor Angela Merkel spoke.')
    expect(over?.message).toBe(
      'Angela Merkel was German Chancellor until 2021-12-08, the article is dated 2023-03-01.',
    )
    const [early] = noticed('President Joe Biden spoke.', '2020-08-19')
    expect(early?.message).toBe(
      'Joe Biden became President of the United States on 2021-01-20, the article is dated 2020-08-19.',
    )
  })
})

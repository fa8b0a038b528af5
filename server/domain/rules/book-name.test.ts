import { describe, expect, test } from 'vitest'
import type { BookContent } from '#domain/book/entry.ts'
import { noticedIn } from '../../testing/rule-articles.ts'
import { bookName } from './book-name.ts'

const NOTHING = { holder: null, aliases: [], from: null, to: null, date: null }
const BOOK: BookContent[] = [
  { ...NOTHING, kind: 'name', name: 'Donna Brazile', aliases: ['Donna Brazille-Smith'] },
  { ...NOTHING, kind: 'name', name: 'Sviatlana Tsikhanouskaya', aliases: ['Svetlana Tsikhanouskaja'] },
  { ...NOTHING, kind: 'office', name: 'German Chancellor', holder: 'Angela Merkel' },
  { ...NOTHING, kind: 'event', name: 'Brexit referendum', date: '2016-06-23' },
  { ...NOTHING, kind: 'name', name: 'Brian Hale' },
  { ...NOTHING, kind: 'name', name: 'Reuters' },
]

const noticed = (text: string) => noticedIn(bookName, text, { book: BOOK })

describe('valid', () => {
  const cases: [why: string, text: string][] = [
    ['it is spelt like that', 'He met Donna Brazile there.'],
    ['another name the book has', 'He met Donna Brazille-Smith there.'],
    ['a surname alone', 'Then Brazille spoke.'],
    ['somebody else', 'He met Ann Brazille there.'],
    ['two letters apart', 'He met Donna Brassile there.'],
    ['another first letter', 'He met Angela Perkel there.'],
    ['a short word', 'He met Brian Hall there.'],
    ['a possessive', 'It was Angela Merkel’s plan.'],
    ['a plural', 'The Angela Merkels of this world agreed.'],
    ['an event', 'The Brexit Referendun was close.'],
    ['a name of one word', 'He asked Reuterz there.'],
  ]
  test.each(cases)('%s', (_why, text) => {
    expect(noticed(text)).toEqual([])
  })
  test('no book', () => {
    expect(noticedIn(bookName, 'He met Donna Brazille there.')).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [text: string, confidence: string, words: string, arithmetic: string][] = [
    ['He met Donna Brazille there.', 'precise', 'Donna Brazille', 'Brazille ≠ Brazile'],
    ['He met Angela Merkle there.', 'precise', 'Angela Merkle', 'Merkle ≠ Merkel'],
    ['On Monday German Chancellor Angela Merkl spoke.', 'precise', 'Angela Merkl', 'Merkl ≠ Merkel'],
    ['He met Bryan Hale there.', 'hint', 'Bryan Hale', 'Bryan ≠ Brian'],
    ['He met Sviatlana Tsikhanouskya.', 'precise', 'Sviatlana Tsikhanouskya', 'Tsikhanouskya ≠ Tsikhanouskaya'],
  ] // prettier-ignore
  test.each(cases)('%s', (text, confidence, words, arithmetic) => {
    expect(noticed(text)).toMatchObject([
      { confidence, words: [words], category: 'identity', severity: 'minor', values: { arithmetic } },
    ])
  })
  test('once, however often it is written', () => {
    const [finding, ...others] = noticed('He met Angela Merkle. Then Angela Merkle spoke.')
    expect(others).toEqual([])
    expect(finding?.message).toBe('The text has “Angela Merkle”, the reference book “Angela Merkel”.')
  })
})

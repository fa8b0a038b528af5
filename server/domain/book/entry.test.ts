import { describe, expect, test } from 'vitest'
import { type BookContent, entryKey, entryProblems } from './entry.ts'

const NOTHING = { holder: null, aliases: [], from: null, to: null, date: null }
const NAME: BookContent = { ...NOTHING, kind: 'name', name: 'Sviatlana Tsikhanouskaya' }
const OFFICE: BookContent = {
  ...{ ...NOTHING, kind: 'office', name: 'German Chancellor', holder: 'Angela Merkel' },
  ...{ from: '2005-11-22', to: '2021-12-08' },
}
const EVENT: BookContent = { ...NOTHING, kind: 'event', name: 'Brexit referendum', date: '2016-06-23' }

describe('right', () => {
  const cases: [why: string, content: BookContent][] = [
    ['a name', NAME],
    ['a name with others', { ...NAME, aliases: ['Svetlana Tikhanovskaya'] }],
    ['a term', OFFICE],
    ['a term that has not ended', { ...OFFICE, to: null }],
    ['a term that began nobody knows when', { ...OFFICE, from: null }],
    ['a term of one day', { ...OFFICE, to: OFFICE.from }],
    ['an event', EVENT],
    ['a holder who is called like the office', { ...OFFICE, aliases: ['German Chancellor'] }],
  ]
  test.each(cases)('%s', (_why, content) => {
    expect(entryProblems(content)).toEqual([])
  })
})

describe('wrong', () => {
  const cases: [why: string, content: BookContent, fields: string[]][] = [
    ['an office that nobody held', { ...OFFICE, holder: null }, ['holder']],
    ['an event on no day', { ...EVENT, date: null }, ['date']],
    ['a name with a day', { ...NAME, date: '2020-01-01' }, ['date']],
    ['a name with a holder and a term', { ...NAME, ...OFFICE, kind: 'name' }, ['holder', 'from', 'to']],
    ['a term that ends before it begins', { ...OFFICE, to: '2005-11-21' }, ['to']],
    ['an event with a term', { ...EVENT, from: '2016-06-23' }, ['from']],
    ['another name that is the name', { ...NAME, aliases: [NAME.name] }, ['aliases']],
    ['another name twice', { ...OFFICE, aliases: ['Merkel', 'Merkel'] }, ['aliases']],
  ]
  test.each(cases)('%s', (_why, content, fields) => {
    expect(entryProblems(content).map(({ field }) => field)).toEqual(fields)
  })
})

describe('an entry is the same', () => {
  const cases: [why: string, one: BookContent, other: BookContent][] = [
    ['with other names', NAME, { ...NAME, aliases: ['Tikhanovskaya'] }],
    ['in capitals', EVENT, { ...EVENT, name: 'BREXIT Referendum' }],
    ['once the term has ended', OFFICE, { ...OFFICE, to: null }],
  ]
  test.each(cases)('%s', (_why, one, other) => {
    expect(entryKey(one)).toBe(entryKey(other))
  })
})

describe('an entry is another', () => {
  const cases: [why: string, one: BookContent, other: BookContent][] = [
    ['of another kind', NAME, { ...EVENT, name: NAME.name }],
    ['with another first day', OFFICE, { ...OFFICE, from: '2009-10-28' }],
    ['on another day', EVENT, { ...EVENT, date: '2017-06-23' }],
    ['with another holder', OFFICE, { ...OFFICE, holder: 'Olaf Scholz' }],
  ]
  test.each(cases)('%s', (_why, one, other) => {
    expect(entryKey(one)).not.toBe(entryKey(other))
  })
})

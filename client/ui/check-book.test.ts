import { describe, expect, it } from 'vitest'
import type { Check } from '#domain/review/check.ts'
import { createCheckBook } from './check-book.ts'

const ADA = { id: 'ada', name: 'Ada Checker' }
const check = (sentenceId: string, state: Check['state'], version = 1): Check => ({
  ...{ sentenceId, state, version, note: '', by: ADA, at: '2026-01-01T00:00:00.000Z' },
})

describe('the book of checks', () => {
  it('tells which sentences look otherwise, and nothing when none does', () => {
    const book = createCheckBook()
    const told: (readonly string[])[] = []
    book.follow((changed) => told.push(changed))
    book.load([check('a', 'verified')])
    book.load([check('a', 'verified')])
    book.load([check('a', 'verified'), check('b', 'recheck')])
    expect(told).toEqual([['a'], ['b']])
    expect(book.lookOf('a')).toMatchObject({ state: 'verified', by: ADA, isSaved: true })
    expect(book.lookOf('c')).toMatchObject({ state: 'unchecked', by: null })
  })

  it('shows what was said before the desk has it', () => {
    const book = createCheckBook()
    const turn = book.begin('a', 'verified', ADA)
    expect(book.lookOf('a')).toMatchObject({ state: 'verified', isSaved: false })
    book.load([])
    expect(book.lookOf('a')).toMatchObject({ state: 'verified', isSaved: false })
    book.end('a', turn, check('a', 'verified'))
    expect(book.lookOf('a')).toMatchObject({ state: 'verified', isSaved: true })
  })

  it('puts back what the desk refused', () => {
    const book = createCheckBook()
    book.load([check('a', 'recheck')])
    book.end('a', book.begin('a', 'verified', ADA), null)
    expect(book.lookOf('a')).toMatchObject({ state: 'recheck', isSaved: true })
  })

  it('keeps to what was said last when answers come for what was said before', () => {
    const book = createCheckBook()
    const first = book.begin('a', 'verified', ADA)
    const second = book.begin('a', 'unchecked', ADA)
    book.end('a', first, check('a', 'verified', 1))
    expect(book.lookOf('a')).toMatchObject({ state: 'unchecked', isSaved: false })
    book.end('a', second, check('a', 'unchecked', 2))
    expect(book.lookOf('a')).toMatchObject({ state: 'unchecked', isSaved: true })
  })

  it('keeps what is noted apart from what is said, each until the desk has it', () => {
    const book = createCheckBook()
    const said = book.begin('a', 'cannot-verify', ADA)
    const noted = book.beginNote('a', 'Closed until May.')
    book.end('a', said, check('a', 'cannot-verify'))
    expect(book.lookOf('a')).toMatchObject({
      state: 'cannot-verify',
      note: 'Closed until May.',
      isSaved: false,
    })
    book.end('a', noted, null)
    expect(book.lookOf('a')).toMatchObject({ state: 'cannot-verify', note: '', isSaved: true })
  })

  it('tells only the sentences whose sources have become more or fewer', () => {
    const book = createCheckBook()
    book.setSources(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    )
    const told: (readonly string[])[] = []
    book.follow((changed) => told.push(changed))
    book.setSources(new Map([['b', 2]]))
    expect(told).toEqual([['a']])
    expect([book.lookOf('a').sources, book.lookOf('b').sources]).toEqual([0, 2])
  })

  it('tells only the sentences that a flag has come to or left', () => {
    const book = createCheckBook()
    book.setFlagged(new Set(['a', 'b']))
    const changed: string[] = []
    book.follow((ids) => changed.push(...ids))
    book.setFlagged(new Set(['b', 'c']))
    expect(changed.toSorted()).toEqual(['a', 'c'])
    expect(['a', 'b', 'c'].map((id) => book.lookOf(id).isFlagged)).toEqual([false, true, true])
  })

  it('knows which sentences are meant', () => {
    const book = createCheckBook()
    book.setMeant(new Set(['a']), ['a', 'b'])
    expect([book.lookOf('a').isMeant, book.lookOf('b').isMeant]).toEqual([true, false])
    book.setMeant(null, ['a', 'b'])
    expect(book.lookOf('b').isMeant).toBe(true)
  })
})

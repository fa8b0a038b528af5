import { describe, expect, it } from 'vitest'
import type { CheckState } from '#domain/review/check.ts'
import { isNext, isShown, type Show } from './show.ts'

const check = (state: CheckState, id: string | null) => ({
  ...{ state, note: '', sources: 0, isSaved: true, isMeant: true, isFlagged: false },
  by: id === null ? null : { id, name: 'Somebody' },
})

describe('of what is shown', () => {
  it.each<[Show, CheckState, string | null, boolean]>([
    ['all', 'verified', 'me', true],
    ['mine', 'verified', 'me', true],
    ['mine', 'verified', 'you', false],
    ['mine', 'unchecked', 'me', false],
    ['unchecked', 'unchecked', null, true],
    ['unchecked', 'recheck', 'me', true],
    ['unchecked', 'not-checkable', 'me', false],
    ['cannot-verify', 'cannot-verify', 'me', true],
  ])('%s: a sentence %s by %s is %s', (show, state, id, shown) => {
    expect(isShown(show, check(state, id), 'me')).toBe(shown)
  })

  it('flagged: a sentence with an open flag, whatever else was said of it', () => {
    const flagged = { ...check('cannot-verify', 'me'), isFlagged: true }
    expect(isShown('flagged', flagged, 'you')).toBe(true)
    expect(isShown('flagged', check('problem', 'me'), 'me')).toBe(false)
  })

  it('the next of all is one that nobody has dealt with', () => {
    expect(isNext('all', check('verified', 'me'), 'me')).toBe(false)
    expect(isNext('all', check('recheck', 'me'), 'me')).toBe(true)
    expect(isNext('mine', check('verified', 'me'), 'me')).toBe(true)
  })
})

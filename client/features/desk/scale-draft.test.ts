import { describe, expect, it } from 'vitest'
import { DEFAULT_RATING_SCALE } from '#domain/review/claim.ts'
import { mayGrow, mayShrink, scaleDraftOf, scaleIn, withStep } from './scale-draft.ts'

describe('a rating scale that is being written', () => {
  it('says of an unchanged one what it said', () => {
    expect(scaleIn(scaleDraftOf(DEFAULT_RATING_SCALE))).toEqual(DEFAULT_RATING_SCALE)
  })

  it('takes one step more above all others', () => {
    const steps = [{ key: 'a', value: 'x', name: 'False' }, { key: 'b', value: '7', name: 'True' }] // prettier-ignore
    expect(withStep(steps, 'c').at(-1)).toEqual({ key: 'c', value: '8', name: '' })
    expect(scaleIn(steps).map(({ value }) => value)).toEqual([Number.NaN, 7])
  })

  it('has as few and as many steps as the desk takes', () => {
    const some = (length: number) => Array.from({ length }, (_, n) => ({ key: `${n}`, value: `${n}`, name: '' }))
    expect([2, 3].map((length) => mayShrink(some(length)))).toEqual([false, true])
    expect([10, 11].map((length) => mayGrow(some(length)))).toEqual([true, false])
  }) // prettier-ignore
})

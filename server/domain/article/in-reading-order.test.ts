import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withItem } from './in-reading-order.ts'
import { inReadingOrder, type Span } from './span.ts'

const itself = (span: Span) => span

describe('a list in reading order', () => {
  it('takes an item behind those that stand where it does', () => {
    const first = { start: 3, end: 5 }
    const last = { start: 7, end: 9 }
    const same = { start: 3, end: 5 }
    expect(withItem([first, last], same, itself).indexOf(same)).toBe(1)
    expect(withItem([first, last], { start: 3, end: 4 }, itself)[0]).toEqual({ start: 3, end: 4 })
    expect(withItem([], first, itself)).toEqual([first])
  })

  it('is the one that sorting gives', () => {
    const span = fc.record({ start: fc.nat(20), end: fc.nat(20) })
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const built = spans.reduce<Span[]>((list, next) => withItem(list, next, itself), [])
        expect(built).toEqual(spans.toSorted(inReadingOrder))
      }),
    )
  })
})

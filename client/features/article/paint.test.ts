import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Paint, paintsOn, paintsOnEach, samePaints } from './paint.ts'

const flag = (id: string, start: number, end: number): Paint => ({
  id,
  start,
  end,
  kind: 'flag',
  category: 'quote',
  severity: 'major',
})

describe('paints', () => {
  it('are given to every stretch they touch and to no other', () => {
    const stretches = [
      { start: 0, end: 10 },
      { start: 12, end: 20 },
      { start: 22, end: 30 },
    ]
    const across = flag('across', 8, 13)
    const gap = flag('gap', 10, 12)
    expect(paintsOnEach(stretches, [across, gap])).toEqual([[across], [across], []])
  })

  it('are the same whether looked up one by one or all at once', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 })
    const marks = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 20 })), { maxLength: 8 })
    fc.assert(
      fc.property(lengths, marks, (sizes, places) => {
        let at = 0
        const stretches = sizes.map((size) => {
          const stretch = { start: at, end: at + size }
          at = stretch.end + 2
          return stretch
        })
        const paints = places.map(([start, size], index) => flag(String(index), start, start + size))
        expect(paintsOnEach(stretches, paints)).toEqual(stretches.map((stretch) => paintsOn(stretch, paints)))
      }),
    )
  })

  it('differ when anything that shows differs', () => {
    const paint = flag('a', 0, 5)
    expect(samePaints([paint], [{ ...paint }])).toBe(true)
    expect(samePaints([paint], [flag('a', 0, 6)])).toBe(false)
    expect(samePaints([paint], [{ id: 'a', start: 0, end: 5, kind: 'finding' }])).toBe(false)
    expect(samePaints([paint], [])).toBe(false)
  })
})

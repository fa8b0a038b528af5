import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paint } from './paint.ts'
import { paintsOn } from './paint.ts'
import { createPaintBoard, type PaintLayers } from './paint-board.ts'

const flag = (id: string, start: number, end: number): Paint => ({
  id,
  start,
  end,
  kind: 'flag',
  category: 'quote',
  severity: 'major',
  isSettled: false,
})
const layersOf = (flags: readonly Paint[]): PaintLayers => ({
  ...{ links: [], tokens: [], flags, coming: [], findings: [], date: [], target: [] },
})
const stretches = [
  { start: 0, end: 10 },
  { start: 12, end: 20 },
  { start: 22, end: 30 },
]

describe('a board of paints', () => {
  it('gives paints to every stretch they touch and to no other', () => {
    const across = flag('across', 8, 13)
    const board = createPaintBoard(stretches, layersOf([across, flag('gap', 10, 12)]))
    expect(stretches.map((_, index) => board.on(index))).toEqual([[across], [across], []])
  })

  it('tells of the stretches that a change touches, and leaves the lists of the others as they are', () => {
    const first = flag('first', 1, 5)
    const board = createPaintBoard(stretches, layersOf([first]))
    const before = board.on(0)
    const told: number[] = []
    const leave = board.follow((touched) => told.push(...touched))
    board.set(layersOf([first, flag('last', 25, 28)]))
    board.set(layersOf([first, flag('last', 25, 28)].slice(0, 1)))
    leave()
    board.set(layersOf([]))
    expect(told).toEqual([2, 2])
    expect(before).toEqual([first])
  })

  it('puts flags over links whichever came first', () => {
    const link: Paint = { kind: 'link', id: 'link', start: 4, end: 6, href: 'https://desk.example' }
    const board = createPaintBoard(stretches, layersOf([flag('a', 1, 9)]))
    board.set({ ...layersOf([flag('b', 1, 9)]), links: [link] })
    expect(board.on(0).map(({ id }) => id)).toEqual(['link', 'b'])
  })

  it('shows the same after any changes as if all had been put on it at once', () => {
    const places = fc.array(fc.tuple(fc.nat(32), fc.integer({ min: 1, max: 12 })), { maxLength: 8 })
    fc.assert(
      fc.property(fc.array(places, { maxLength: 5 }), (turns) => {
        const known = new Map<string, Paint>()
        const board = createPaintBoard(stretches)
        for (const turn of turns) {
          const flags = turn.map(([start, size]) => {
            const id = `${start}-${size}`
            const paint = known.get(id) ?? flag(id, start, start + size)
            known.set(id, paint)
            return paint
          })
          board.set(layersOf(flags))
          for (const [index, stretch] of stretches.entries()) {
            const expected = paintsOn(stretch, flags).map(({ id }) => id)
            expect(
              board
                .on(index)
                .map(({ id }) => id)
                .sort(),
            ).toEqual([...new Set(expected)].sort())
          }
        }
      }),
    )
  })
})

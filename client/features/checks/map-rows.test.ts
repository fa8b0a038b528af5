import { describe, expect, it } from 'vitest'
import type { CheckState } from '#domain/review/check.ts'
import { mapRuns } from './map-rows.ts'

const sentences = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), start: index * 10, end: index * 10 + 9 }))
const states = (known: Record<string, CheckState>) => (id: string) => known[id] ?? 'unchecked'

describe('the map', () => {
  it('draws neighbours of one state as one', () => {
    const runs = mapRuns(sentences(4), states({ 0: 'verified', 1: 'verified', 3: 'problem' }), {
      ...{ length: 40, rows: 40 },
    })
    expect(runs).toEqual([
      { from: 0, to: 20, state: 'verified' },
      { from: 20, to: 30, state: 'unchecked' },
      { from: 30, to: 40, state: 'problem' },
    ])
  })

  it('draws of many sentences in one row the one that asks for most', () => {
    const known = Object.fromEntries(sentences(6_000).map(({ id }) => [id, 'verified' as const]))
    const runs = mapRuns(sentences(6_000), states({ ...known, 3000: 'problem' }), {
      length: 60_000,
      rows: 100,
    })
    expect(runs).toEqual([
      { from: 0, to: 50, state: 'verified' },
      { from: 50, to: 51, state: 'problem' },
      { from: 51, to: 100, state: 'verified' },
    ])
  })

  it('of nothing is empty', () => {
    expect(mapRuns([], states({}), { length: 0, rows: 10 })).toEqual([])
  })
})

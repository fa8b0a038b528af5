import { describe, expect, it } from 'vitest'
import { type Paint, paintsOn } from './paint.ts'

const flag = (id: string, start: number, end: number): Paint => ({
  id,
  start,
  end,
  kind: 'flag',
  category: 'quote',
  severity: 'major',
  isSettled: false,
})

describe('paints', () => {
  it('are on a stretch as soon as they share a character with it', () => {
    const across = flag('across', 8, 13)
    const gap = flag('gap', 10, 12)
    expect(paintsOn({ start: 0, end: 10 }, [across, gap])).toEqual([across])
    expect(paintsOn({ start: 12, end: 20 }, [across, gap])).toEqual([across])
    expect(paintsOn({ start: 22, end: 30 }, [across, gap])).toEqual([])
  })
})

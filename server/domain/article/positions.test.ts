import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePointCounter } from './code-points.ts'
import { originalExtent } from './origin.ts'

test('a position in code points is the number of characters before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const count = codePointCounter(text)
      let position = 0
      for (const [index, character] of [...text].entries()) {
        expect(count(position)).toBe(index)
        position += character.length
      }
      expect(count(text.length)).toBe([...text].length)
    }),
  )
})

describe('where words came from', () => {
  // "Hello" and "late" changed places: what is read first stood behind in the original.
  const origins = [
    { start: 0, from: 20, length: 5 },
    { start: 6, from: 10, length: 4 },
  ]
  const cases: [why: string, start: number, end: number, expected: [number, number]][] = [
    ['words of one stretch', 1, 4, [21, 24]],
    ['words of both: from the first to the last as they stood', 3, 8, [10, 25]],
    ['one that was put in: at the next that was not', 5, 6, [10, 11]],
    ['everything', 0, 10, [10, 25]],
  ]
  test.each(cases)('%s', (_why, start, end, expected) => {
    const extent = originalExtent(origins, { start, end })
    expect([extent.start, extent.end]).toEqual(expected)
  })
  test('of a text without any', () => {
    expect(originalExtent([], { start: 0, end: 3 })).toEqual({ start: 0, end: 1 })
  })
})

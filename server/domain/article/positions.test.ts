import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePointCounter } from './code-points.ts'
import { originalPosition } from './origin.ts'

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

describe('the place in the original', () => {
  const origins = [
    { start: 0, from: 10, length: 5 },
    { start: 6, from: 20, length: 4 },
  ]
  const cases: [why: string, position: number, expected: number][] = [
    ['of the first character', 0, 10],
    ['of one further on', 4, 14],
    ['of one that was put in: that of the next', 5, 20],
    ['of one behind it', 7, 21],
    ['of the end', 10, 24],
  ]
  test.each(cases)('%s', (_why, position, expected) => {
    expect(originalPosition(origins, position)).toBe(expected)
  })
  test('of nothing', () => {
    expect(originalPosition([], 3)).toBe(0)
  })
})

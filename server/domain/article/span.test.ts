import { describe, expect, test } from 'vitest'
import { contains, inReadingOrder, overlaps, spanProblem } from './span.ts'

const TEXT = 'a😀b'

describe('a span is a place in a text', () => {
  const valid: [why: string, start: number, end: number][] = [
    ['the whole text', 0, 4],
    ['one letter', 0, 1],
    ['a whole character of two code units', 1, 3],
    ['up to the end', 3, 4],
  ]
  test.each(valid)('%s', (_why, start, end) => {
    expect(spanProblem(TEXT, { start, end })).toBeNull()
  })

  const invalid: [why: string, start: number, end: number, problem: string][] = [
    ['nothing between start and end', 1, 1, 'empty'],
    ['the end before the start', 3, 1, 'empty'],
    ['before the text', -1, 2, 'out-of-range'],
    ['behind the text', 0, 5, 'out-of-range'],
    ['not a number of code units', 0.5, 2, 'out-of-range'],
    ['not a number', Number.NaN, 2, 'out-of-range'],
    ['it starts inside a character', 2, 4, 'splits-character'],
    ['it ends inside a character', 0, 2, 'splits-character'],
  ]
  test.each(invalid)('refused: %s', (_why, start, end, problem) => {
    expect(spanProblem(TEXT, { start, end })).toBe(problem)
  })
})

describe('two spans', () => {
  test('that only touch do not overlap', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false)
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 3 })).toBe(true)
  })
  test('contain each other when they are equal', () => {
    expect(contains({ start: 1, end: 3 }, { start: 1, end: 3 })).toBe(true)
    expect(contains({ start: 1, end: 3 }, { start: 1, end: 4 })).toBe(false)
  })
  test('are read by start, the shorter first', () => {
    const spans = [
      { start: 2, end: 9 },
      { start: 2, end: 3 },
      { start: 0, end: 9 },
    ]
    expect(spans.sort(inReadingOrder).map((span) => `${span.start}-${span.end}`)).toEqual([
      '0-9',
      '2-3',
      '2-9',
    ])
  })
})

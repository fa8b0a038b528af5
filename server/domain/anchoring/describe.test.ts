import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeSpan } from './describe.ts'

test('a span is described by its words and 32 code units on either side', () => {
  const text = `${'a'.repeat(40)}WORDS${'b'.repeat(40)}`
  expect(describeSpan(text, { start: 40, end: 45 })).toEqual({
    exact: 'WORDS',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(32),
  })
})

test('context never holds half of a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), fc.nat(), (text, seed) => {
      const edges = [...text].reduce<number[]>(
        (all, character) => [...all, (all.at(-1) ?? 0) + character.length],
        [0],
      )
      const at = seed % (edges.length - 1)
      const [start = 0, end = 0] = [edges[at], edges[at + 1]]
      const { prefix, suffix } = describeSpan(text, { start, end })
      expect(`${prefix} ${suffix}`).not.toMatch(/\p{Surrogate}/u)
      expect(text.slice(0, start).endsWith(prefix)).toBe(true)
      expect(text.slice(end).startsWith(suffix)).toBe(true)
    }),
  )
})

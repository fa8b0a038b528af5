import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePointCounter, codeUnitFinder } from '#domain/article/code-points.ts'
import { placeQuote } from './place-quote.ts'
import { placesOf, uniqueQuote } from './unique-quote.ts'

/** Texts in which words come again and again, with characters of every width and direction. */
const TEXTS = fc
  .array(
    fc.oneof(
      fc.constantFrom('the ', 'minister ', '😀', '👩‍👩‍👧 ', 'שלום ', 'مرحبا ', '\n\n', 'é', 'e\u0301'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '')
const SPANS = fc.tuple(TEXTS, fc.nat(), fc.nat()).map(([text, one, other]) => {
  const edges = [...text].reduce<number[]>((all, part) => [...all, (all.at(-1) ?? 0) + part.length], [0])
  const [from, to] = [one % (edges.length - 1), other % (edges.length - 1)].toSorted((a, b) => a - b)
  return { text, span: { start: edges[from ?? 0] ?? 0, end: edges[(to ?? 0) + 1] ?? 0 } }
})

test('words with their context stand in one place only, and are found there again', () => {
  fc.assert(
    fc.property(SPANS, ({ text, span }) => {
      const quote = uniqueQuote(text, span)
      expect(quote.exact).toBe(text.slice(span.start, span.end))
      expect([...placesOf(text, quote)]).toEqual([span])
      expect(placeQuote(text, { position: null, quote })).toEqual(span)
      expect(`${quote.prefix}|${quote.suffix}`).not.toMatch(/\p{Surrogate}/u)
    }),
    { numRuns: 500 },
  )
})

test('a text that repeats itself as a whole is not told whole for every flag', () => {
  const text = 'The same words again. '.repeat(5_000)
  const { prefix, suffix } = uniqueQuote(text, { start: 50_004, end: 50_008 })
  expect(prefix.length + suffix.length).toBeLessThan(100)
})

test('positions go out as code points and come back where they were', () => {
  fc.assert(
    fc.property(SPANS, ({ text, span }) => {
      const [out, back] = [codePointCounter(text), codeUnitFinder(text)]
      expect([back(out(span.start)), back(out(span.end))]).toEqual([span.start, span.end])
    }),
  )
})

describe('words are put', () => {
  const TEXT = 'One man left. Another man stayed. One man left late.'
  const cases: [why: string, at: [number, number] | null, quote: object | null, expected: unknown][] = [
    ['at the position, when they stand there', [22, 25], { exact: 'man' }, { start: 22, end: 25 }],
    ['at the position, when their context agrees too', [22, 25], { exact: 'man', prefix: 'Another ' }, { start: 22, end: 25 }],
    ['where they stand, when the position is another', [0, 3], { exact: 'Another' }, { start: 14, end: 21 }],
    ['where they stand with their context', [0, 3], { exact: 'man', prefix: 'Another ' }, { start: 22, end: 25 }],
    ['where they stand, when the context at the position is another', [4, 7], { exact: 'man', prefix: 'Another ' }, { start: 22, end: 25 }],
    ['where they stand, without a position', null, { exact: 'man', suffix: ' left late' }, { start: 38, end: 41 }],
    ['nowhere, when several places fit', null, { exact: 'man' }, 'ambiguous'],
    ['nowhere, when several places fit and the position is none of them', [0, 3], { exact: 'man' }, 'ambiguous'],
    ['nowhere, when no place fits', [4, 7], { exact: 'woman' }, 'not-found'],
    ['nowhere, when the context fits no place', null, { exact: 'man', prefix: 'Old ' }, 'not-found'],
    ['nowhere, when there are no words', [4, 7], { exact: '' }, 'no-quote'],
    ['nowhere, by a position alone', [4, 7], null, 'no-quote'],
    ['where they stand, when the position leaves the text', [900, 903], { exact: 'late' }, { start: 47, end: 51 }],
  ] // prettier-ignore
  test.each(cases)('%s', (_why, at, quote, expected) => {
    const position = at && { start: at[0], end: at[1] }
    const words = quote && { exact: '', prefix: '', suffix: '', ...quote }
    expect(placeQuote(TEXT, { position, quote: words })).toEqual(expected)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlaps } from '#domain/article/span.ts'
import { factsOf } from '../../testing/rule-articles.ts'
import { settleTokens, type Token, TOKEN_KINDS, type TokenKind, TOKENS_OF, tokensIn } from './checkable.ts'

const token = (kind: TokenKind, start: number, end: number): Token => ({ kind, span: { start, end } })

describe('of tokens on the same words', () => {
  const cases: [why: string, found: Token[], settled: Token[]][] = [
    ['none, where there is none', [], []],
    [
      'all that lie beside each other',
      [token('date', 5, 9), token('link', 0, 5)],
      [token('link', 0, 5), token('date', 5, 9)],
    ],
    [
      'the link stays, not a date in its address',
      [token('date', 2, 4), token('link', 0, 9)],
      [token('link', 0, 9)],
    ],
    [
      'a quotation stays, and the date in it',
      [token('quotation', 0, 9), token('date', 2, 4)],
      [token('quotation', 0, 9), token('date', 2, 4)],
    ],
    ['the first of a kind stays', [token('date', 3, 8), token('date', 0, 4)], [token('date', 0, 4)]],
    ['one of two alike', [token('date', 0, 4), token('date', 0, 4)], [token('date', 0, 4)]],
  ]
  test.each(cases)('%s', (_why, found, settled) => {
    expect(settleTokens(found)).toEqual(settled)
  })

  const any = fc.array(
    fc
      .record({
        kind: fc.constantFrom(...TOKEN_KINDS),
        start: fc.nat(30),
        length: fc.integer({ min: 1, max: 6 }),
      })
      .map(({ kind, start, length }) => token(kind, start, start + length)),
  )
  test('no two stay but those in a quotation, whatever the order in which they were found', () => {
    fc.assert(
      fc.property(any, (found) => {
        const settled = settleTokens(found)
        const plain = settled.filter(({ kind }) => kind !== 'quotation')
        for (const [index, one] of plain.entries()) {
          for (const other of plain.slice(index + 1)) expect(overlaps(one.span, other.span)).toBe(false)
        }
        expect(settleTokens(found.toReversed())).toEqual(settled)
      }),
    )
  })
})

test('a token counts in the sentence in which it begins', () => {
  const tokens = [
    token('date', 0, 4),
    token('quotation', 8, 20),
    token('date', 12, 14),
    token('link', 30, 40),
  ]
  expect(tokensIn(tokens, [])).toBe(0)
  expect(tokensIn(tokens, [{ start: 10, end: 20 }])).toBe(1)
  expect(
    tokensIn(tokens, [
      { start: 30, end: 41 },
      { start: 0, end: 10 },
    ]),
  ).toBe(3)
})

test('the words of an article that need a source', () => {
  const facts = factsOf(
    'On Aug. 9 some 6,700 people walked 125 kilometers (78 miles), “nearly 10 percent,” Russian Foreign Minister Sergei Lavrov said. It was the longest walk ever. See https://example.com/a.',
  )
  const tokens = TOKEN_KINDS.flatMap((kind) =>
    [...TOKENS_OF[kind](facts)].map((span): Token => ({ kind, span })),
  )
  expect(
    settleTokens(tokens).map(({ kind, span }) => [kind, facts.text.slice(span.start, span.end)]),
  ).toEqual([
    ['date', 'Aug. 9'],
    ['number', '6,700'],
    ['measure', '125 kilometers (78 miles'],
    ['quotation', '“nearly 10 percent,”'],
    ['number', '10 percent'],
    ['name', 'Russian Foreign Minister Sergei Lavrov'],
    ['superlative', 'longest'],
    ['superlative', 'ever'],
    ['link', 'https://example.com/a'],
  ])
})

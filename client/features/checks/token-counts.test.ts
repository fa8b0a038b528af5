import { expect, test } from 'vitest'
import type { Token } from '#domain/facts/checkable.ts'
import { type TokenCount, tokenCounts } from './token-counts.ts'

const sentences = [
  { id: 'first', start: 0, end: 10 },
  { id: 'second', start: 12, end: 20 },
  { id: 'third', start: 21, end: 30 },
]
const token = (kind: Token['kind'], start: number, end: number): Token => ({ kind, span: { start, end } })

const cases: [why: string, tokens: Token[], accounted: string[], counts: TokenCount[]][] = [
  ['none, where there is none', [], ['first'], []],
  ['one in an unchecked sentence', [token('date', 1, 4)], [], [{ kind: 'date', total: 1, covered: 0 }]],
  ['one in a checked sentence', [token('date', 1, 4)], ['first'], [{ kind: 'date', total: 1, covered: 1 }]],
  ['one between sentences', [token('link', 10, 12)], ['first'], [{ kind: 'link', total: 1, covered: 0 }]],
  ['one behind all', [token('link', 31, 40)], ['third'], [{ kind: 'link', total: 1, covered: 0 }]],
  [
    'where it begins, one over two sentences',
    [token('quotation', 5, 18), token('date', 13, 15)],
    ['first'],
    [
      { kind: 'date', total: 1, covered: 0 },
      { kind: 'quotation', total: 1, covered: 1 },
    ],
  ],
  [
    'each kind by itself',
    [token('date', 1, 4), token('date', 22, 24), token('link', 24, 30)],
    ['third'],
    [
      { kind: 'link', total: 1, covered: 1 },
      { kind: 'date', total: 2, covered: 1 },
    ],
  ],
]
test.each(cases)('%s', (_why, tokens, accounted, counts) => {
  const told = tokenCounts(tokens, sentences, (id) => accounted.includes(id))
  expect(told.toSorted(byKind)).toEqual(counts.toSorted(byKind))
})

const byKind = (a: TokenCount, b: TokenCount) => (a.kind < b.kind ? -1 : 1)

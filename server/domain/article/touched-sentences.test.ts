import { expect, test } from 'vitest'
import { touchedSentences } from './touched-sentences.ts'

const SENTENCES = [
  { id: 'a', start: 0, end: 8 },
  { id: 'b', start: 9, end: 20 },
  { id: 'c', start: 22, end: 30 },
]

test.each([
  ['words of one sentence', 2, 4, ['a']],
  ['a whole sentence', 9, 20, ['b']],
  ['words of two', 7, 10, ['a', 'b']],
  ['everything', 0, 30, ['a', 'b', 'c']],
  ['the space between two', 8, 9, []],
  ['what lies behind the last', 30, 40, []],
])('%s', (_what, start, end, ids) => {
  expect(touchedSentences(SENTENCES, { start, end }).map(({ id }) => id)).toEqual(ids)
})

test('a text without sentences', () => {
  expect(touchedSentences([], { start: 0, end: 3 })).toEqual([])
})

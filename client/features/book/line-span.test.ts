import { expect, test } from 'vitest'
import { lineSpan } from './line-span.ts'

const lines: [text: string, line: number, words: string | null][] = [
  ['one\ntwo', 1, 'one'],
  ['one\r\ntwo\r\nthree', 2, 'two'],
  ['one\rtwo', 2, 'two'],
  ['one\n\nthree', 2, ''],
  ['one\n', 2, ''],
  ['one', 2, null],
  ['', 1, ''],
]

test.each(lines)('of %j line %i is %j', (text, line, words) => {
  const span = lineSpan(text, line)
  expect(span && text.slice(span.start, span.end)).toBe(words)
})

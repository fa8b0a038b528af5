import type { Span } from '#domain/article/span.ts'

/** Where a line of a text is, counted from 1, without what ends it; null where there is no such line. */
export const lineSpan = (text: string, line: number): Span | null => {
  let start = 0
  for (let number = 1; number < line; number += 1) {
    const end = endOfLine(text, start)
    if (end === text.length) return null
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return { start, end: endOfLine(text, start) }
}

const endOfLine = (text: string, from: number): number => {
  let end = from
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1
  return end
}

import { countBelow, codePointCounter } from '#domain/article/code-points.ts'
import { originalExtent } from '#domain/article/origin.ts'
import type { Draft } from '#domain/article/draft.ts'
import type { Span } from '#domain/article/span.ts'
import type { Place, Position } from './report.ts'

/**
 * A function from spans of an article to where they are in the file.
 * @param original the text of the file, where the file is nothing but text
 */
export const placeFinder = (
  { text, blocks, origins }: Draft,
  original: string | null,
): ((span: Span) => Place) => {
  const position = original === null ? null : positionFinder(original)
  const starts = blocks.map(({ start }) => start)
  return (span) => {
    const extent = originalExtent(origins, span)
    return {
      words: text.slice(span.start, span.end),
      paragraph: countBelow(starts, span.start + 1),
      lines: position && { start: position(extent.start), end: position(extent.end) },
    }
  }
}

const BYTE_ORDER_MARK = '\uFEFF'

const positionFinder = (original: string): ((at: number) => Position) => {
  const counted = codePointCounter(original)
  // A byte order mark stands in the file and in no line.
  const first = original.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const starts = [
    first,
    ...Array.from(original.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length),
  ]
  return (at) => {
    const line = Math.max(1, countBelow(starts, at + 1))
    return { line, column: counted(at) - counted(starts[line - 1] ?? 0) + 1 }
  }
}

import { firstWhere } from './first-where.ts'
import type { Span } from './span.ts'

/**
 * `length` code units of the canonical text from `start` on are, to the letter, those of the original
 * text from `from` on.
 */
export type Origin = { start: number; from: number; length: number }

/**
 * The stretch of the original text that the words of a span came from: from the first of them to the
 * last, as they stood there, which need not be the order in which they are read. For words that the
 * importer put in, the next character that came from the original.
 * Costs O(log n) and the origins under the span.
 * @param origins in order of `start`
 */
export const originalExtent = (origins: readonly Origin[], { start, end }: Span): Span => {
  const first = firstWhere(origins, (origin) => origin.start + origin.length > start)
  const extent = { start: Number.POSITIVE_INFINITY, end: 0 }
  for (let index = first; index < origins.length; index += 1) {
    const origin = origins[index]
    if (!origin || origin.start >= end) break
    extent.start = Math.min(extent.start, origin.from + Math.max(0, start - origin.start))
    extent.end = Math.max(extent.end, origin.from + Math.min(origin.length, end - origin.start))
  }
  if (extent.end > 0) return extent
  const next = origins[first]?.from ?? 0
  return { start: next, end: next + 1 }
}

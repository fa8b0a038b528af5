import type { Span } from '#domain/article/span.ts'
import type { Quantity } from './quantity.ts'

/** A sentence and the numbers in it, both in reading order. */
export type Counted = { sentence: Span; quantities: Quantity[] }

/** The sentences that hold numbers; a number between two sentences belongs to none. */
export const inSentences = (sentences: readonly Span[], quantities: readonly Quantity[]): Counted[] => {
  const counted: Counted[] = []
  let next = 0
  for (const sentence of sentences) {
    while ((quantities[next]?.span.start ?? Infinity) < sentence.start) next += 1
    const first = next
    while ((quantities[next]?.span.start ?? Infinity) < sentence.end) next += 1
    if (next > first) counted.push({ sentence, quantities: quantities.slice(first, next) })
  }
  return counted
}

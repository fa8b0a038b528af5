import { firstWhere } from './first-where.ts'
import type { Origin } from './origin.ts'
import type { Span } from './span.ts'

/**
 * A function from stretches `[from, to)` of the original text to the spans of the canonical text in
 * which their words are read now: mostly one, several where a repair moved something in between, none
 * where all of it was dropped. White space that a repair put into the stretch belongs to the span.
 * Costs one sort of the origins, then O(log n) and the origins under the stretch.
 */
export const canonicalFinder = (origins: readonly Origin[]): ((from: number, to: number) => Span[]) => {
  const inOriginalOrder = [...origins].sort((a, b) => a.from - b.from)
  return (from, to) => {
    const spans: Span[] = []
    const first = firstWhere(inOriginalOrder, (origin) => origin.from + origin.length > from)
    for (let index = first; index < inOriginalOrder.length; index += 1) {
      const origin = inOriginalOrder[index]
      if (!origin || origin.from >= to) break
      const start = origin.start + Math.max(0, from - origin.from)
      const end = origin.start + Math.min(origin.length, to - origin.from)
      const last = spans.at(-1)
      if (last && start >= last.end && start - last.end <= LONGEST_JOINT) last.end = end
      else spans.push({ start, end })
    }
    return spans
  }
}

/** A joined line reads as one space, a healed sentence too; a new block begins behind two line breaks. */
const LONGEST_JOINT = 1

/** Half-open `[start, end)` in UTF-16 code units of the canonical text of one revision. */
export type Span = { start: number; end: number }

export type SpanProblem = 'empty' | 'out-of-range' | 'splits-character'

/**
 * Why `span` cannot be a place in `text`, or `null` when it can.
 * A span between the two halves of a surrogate pair would cut a character in two and could
 * not be written as UTF-8, so it is refused, never rounded.
 */
export const spanProblem = (text: string, { start, end }: Span): SpanProblem | null => {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) {
    return 'out-of-range'
  }
  if (start >= end) return 'empty'
  if (splitsCharacter(text, start) || splitsCharacter(text, end)) return 'splits-character'
  return null
}

/** Whether the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether every code unit of `inner` is also in `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Reading order: by start, and of two that start together the shorter first. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

const splitsCharacter = (text: string, index: number): boolean =>
  isHighSurrogate(text.charCodeAt(index - 1)) && isLowSurrogate(text.charCodeAt(index))

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

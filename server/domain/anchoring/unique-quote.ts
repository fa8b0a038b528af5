import type { Span } from '#domain/article/span.ts'
import type { Quote } from './anchor.ts'
import { CONTEXT, describeSpan } from './describe.ts'

/**
 * Context is lengthened up to so many code units on either side. A text that is alike over a longer
 * stretch repeats itself as a whole: there the position tells which words are meant.
 */
const LONGEST_CONTEXT = 8_192

/**
 * The words of a span with as much around them as it takes that they stand nowhere else in the text:
 * whoever reads a quotation that fits several places must take all of them for meant (W3C Web
 * Annotation Data Model, 4.2.4).
 */
export const uniqueQuote = (text: string, span: Span): Quote => {
  const quote = describeSpan(text, span)
  let context = CONTEXT
  for (const other of otherPlaces(text, span, quote)) {
    const alike = likeness(text, span, other)
    if (alike >= LONGEST_CONTEXT) return quote
    // One character more, which may be two code units.
    context = Math.max(context, alike + 2)
  }
  return context === CONTEXT ? quote : describeSpan(text, span, context)
}

/** Where a quotation with its context stands in a text from some position on, one place after the other. */
export function* placesOf(text: string, { exact, prefix, suffix }: Quote, from = 0): Generator<Span> {
  const words = prefix + exact + suffix
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    yield { start: at + prefix.length, end: at + prefix.length + exact.length }
  }
}

/** The nearest one before and the nearest behind come first: in a text that repeats itself one of them tells. */
function* otherPlaces(text: string, { start }: Span, quote: Quote): Generator<Span> {
  const before: Span[] = []
  for (const place of placesOf(text, quote)) {
    if (place.start >= start) break
    before.push(place)
  }
  const nearest = before.pop()
  if (nearest) yield nearest
  yield* placesOf(text, quote, start - quote.prefix.length + 1)
  yield* before
}

/** How far what is around a span, on both sides, is also around the other; where the text ends, nothing differs. */
const likeness = (text: string, span: Span, other: Span): number => {
  let alike = 0
  while (alike < LONGEST_CONTEXT) {
    const [before, behind] = [span.start - 1 - alike, span.end + alike]
    const isAlikeBefore = before < 0 || text.charCodeAt(before) === text.charCodeAt(other.start - 1 - alike)
    const isAlikeBehind =
      behind >= text.length || text.charCodeAt(behind) === text.charCodeAt(other.end + alike)
    if (!isAlikeBefore || !isAlikeBehind) return alike
    alike += 1
  }
  return alike
}

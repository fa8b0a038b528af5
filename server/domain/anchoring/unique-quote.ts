import type { Span } from '#domain/article/span.ts'
import type { Quote } from './anchor.ts'
import { CONTEXT, describeSpan } from './describe.ts'

/**
 * The words of a span with as much around them as it takes that they stand nowhere else in the text:
 * whoever reads a quotation that fits several places must take all of them for meant (W3C Web
 * Annotation Data Model, 4.2.4).
 */
export const uniqueQuote = (text: string, span: Span): Quote => {
  for (let context = CONTEXT; ; context *= 2) {
    const quote = describeSpan(text, span, context)
    if (context >= text.length || placesOf(text, quote).length === 1) return quote
  }
}

/** Where a quotation with its context stands in a text; two places are enough to know that it is not one. */
export const placesOf = (text: string, { exact, prefix, suffix }: Quote): Span[] => {
  const words = prefix + exact + suffix
  const places: Span[] = []
  for (let at = text.indexOf(words); at >= 0 && places.length < 2; at = text.indexOf(words, at + 1)) {
    places.push({ start: at + prefix.length, end: at + prefix.length + exact.length })
  }
  return places
}

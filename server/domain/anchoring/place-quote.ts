import { type Span, spanProblem } from '#domain/article/span.ts'
import type { Quote } from './anchor.ts'
import { placesOf } from './unique-quote.ts'

export type PlacingProblem = 'no-quote' | 'not-found' | 'ambiguous'

/**
 * Where words sit that somebody describes by quotation and position: at the position if the quotation
 * with its context stands there, else where it stands if that is one place only. Never a guess.
 * @param position in UTF-16 code units; null where none was given
 */
export const placeQuote = (
  text: string,
  { position, quote }: { position: Span | null; quote: Quote | null },
): Span | PlacingProblem => {
  if (quote === null || quote.exact === '') return 'no-quote'
  if (position && standsAt(text, position, quote)) return position
  const [place, another] = placesOf(text, quote)
  if (!place || spanProblem(text, place)) return 'not-found'
  return another ? 'ambiguous' : place
}

const standsAt = (text: string, span: Span, { exact, prefix, suffix }: Quote): boolean =>
  spanProblem(text, span) === null &&
  text.slice(span.start, span.end) === exact &&
  text.slice(0, span.start).endsWith(prefix) &&
  text.startsWith(suffix, span.end)

import type { Span } from '#domain/article/span.ts'
import type { Quote } from './anchor.ts'

/** Context kept on either side, in UTF-16 code units, as Hypothesis does; never half a character. */
export const CONTEXT = 32

/**
 * The words of a span with what stands around them (W3C Web Annotation, TextQuoteSelector).
 * @param context how much of it on either side, in UTF-16 code units
 */
export const describeSpan = (text: string, { start, end }: Span, context = CONTEXT): Quote => ({
  exact: text.slice(start, end),
  prefix: wholeCharacters(text.slice(Math.max(0, start - context), start)),
  suffix: wholeCharacters(text.slice(end, end + context)),
})

const wholeCharacters = (context: string): string =>
  context.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '')

import { describeSpan } from '#domain/anchoring/describe.ts'
import type { Quote } from '#domain/anchoring/anchor.ts'
import { type Span, type SpanProblem, spanProblem } from '#domain/article/span.ts'
import { invalid } from './refusal.ts'

/** The words of a span with what stands around them. Throws where the text has no such span. */
export const quoteAt = (text: string, span: Span): Quote => {
  const problem = spanProblem(text, span)
  if (problem) throw invalid(`span-${problem}`, 'span', SAID[problem](text.length))
  return describeSpan(text, span)
}

const SAID: Record<SpanProblem, (length: number) => string> = {
  empty: () => 'The span is empty: its end must lie behind its start.',
  'out-of-range': (length) => `The span leaves the text, which is ${length} UTF-16 code units long.`,
  'splits-character': () => 'The span cuts a character in two; move its edge by one code unit.',
}

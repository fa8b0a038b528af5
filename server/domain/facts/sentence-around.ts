import { firstWhere } from '#domain/article/first-where.ts'
import type { Span } from '#domain/article/span.ts'

/** The sentence in which `position` stands, or the position alone where there is none. Costs O(log n). */
export const sentenceAround = (sentences: readonly Span[], position: number): Span => {
  const sentence = sentences[firstWhere(sentences, ({ end }) => end > position)]
  return sentence && sentence.start <= position ? sentence : { start: position, end: position }
}

/** A sentence may be a book; what stands further off says nothing of a few words in it. */
const REACH = 300

/** The words of the sentence around a span, as far as they can have to do with it. */
export const wordsAround = (text: string, sentences: readonly Span[], span: Span): string => {
  const { start, end } = sentenceAround(sentences, span.start)
  return text.slice(Math.max(start, span.start - REACH), Math.min(end, span.end + REACH))
}

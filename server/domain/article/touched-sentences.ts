import { firstWhere } from './first-where.ts'
import type { Sentence } from './sentence.ts'
import type { Span } from './span.ts'

/**
 * The sentences that share a character with the span.
 * @param sentences in reading order
 */
export const touchedSentences = (sentences: readonly Sentence[], span: Span): Sentence[] => {
  const from = firstWhere(sentences, ({ end }) => end > span.start)
  const to = firstWhere(sentences, ({ start }) => start >= span.end)
  return sentences.slice(from, to)
}

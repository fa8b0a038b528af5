import { canonicalFinder } from '#domain/article/canonical-extent.ts'
import { sentencesOf } from '#domain/article/sentences-of.ts'
import type { Span } from '#domain/article/span.ts'
import type { FactSource } from '#domain/facts/facts.ts'
import { compose } from '#domain/repair/compose.ts'
import { repairText } from '#domain/repair/repair-text.ts'
import { undoRepairs } from '#domain/repair/undo-repairs.ts'
import type { DatedArticle } from './clean-articles.ts'
import { REFERENCE_BOOK } from './reference-book.ts'

/** An article as the desk has it once it was pasted, and where words of the pasted text are in it. */
export type AsRead = { source: FactSource; placed: (span: Span) => Span[] }

const HEALING = new Set(['moved-block', 'healed-sentence'])

/** @param isAsPasted the editor has taken back what was healed: what split a sentence stands in it again */
export const asRead = (article: Omit<DatedArticle, 'name'>, { isAsPasted = false } = {}): AsRead => {
  const { text: original, publishedOn, language } = article
  const reading = { original, blocks: repairText(original), links: [], comments: [] }
  const draft = compose(reading)
  const healed = draft.repairs.filter(({ kind }) => HEALING.has(kind)).map(({ id }) => id)
  const { text, blocks, links, origins } = isAsPasted ? compose(undoRepairs(reading, new Set(healed))) : draft
  const find = canonicalFinder(origins)
  return {
    source: {
      ...{ publishedOn, language, text, blocks, links, book: REFERENCE_BOOK },
      sentences: sentencesOf(text, blocks, language),
    },
    placed: ({ start, end }) => find(start, end),
  }
}

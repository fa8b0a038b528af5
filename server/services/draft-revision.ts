import { createHash } from 'node:crypto'
import type { ArticleImport } from '#contract/article.ts'
import type { Revision } from '#domain/article/article.ts'
import type { Draft } from '#domain/article/draft.ts'
import { splitSentences } from '#domain/article/split-sentences.ts'
import type { ArticleDetails } from '../repositories/articles.ts'

/** The longest title made from the first words of a text, in UTF-16 code units. */
const TITLE_LENGTH = 90

/** A draft as revision 1, its sentences found and named. */
export const firstRevision = (
  { text, blocks, repairs }: Draft,
  at: string,
  newId: () => string,
): Revision => ({
  id: newId(),
  number: 1,
  hash: createHash('sha256').update(text).digest('hex'),
  createdAt: at,
  text,
  blocks,
  sentences: blocks.flatMap((block) =>
    splitSentences(text.slice(block.start, block.end)).map(({ start, end }) => ({
      id: newId(),
      start: block.start + start,
      end: block.start + end,
    })),
  ),
  repairs,
})

/** What is known about an article at import: what the editor said, and the first words as its title. */
export const detailsOf = (input: ArticleImport, draft: Draft): ArticleDetails => ({
  title: input.title ?? firstWords(draft.text),
  byline: input.byline ?? null,
  publishedOn: input.publishedOn ?? null,
  publishedOnSource: input.publishedOn ? 'editor' : null,
  sourceUrl: input.sourceUrl ?? null,
  language: input.language ?? 'en',
})

const firstWords = (text: string): string => {
  const line = /^.*/.exec(text)?.[0] ?? ''
  if (line.length <= TITLE_LENGTH) return line
  return `${line.slice(0, TITLE_LENGTH).replace(/[\uD800-\uDBFF]$|\s+\S*$/u, '')}…`
}

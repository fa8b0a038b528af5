import { createHash } from 'node:crypto'
import type { ArticleImport } from '#contract/article.ts'
import type { DetailSource, Found, FoundDetails } from '#domain/article/details.ts'
import type { Revision } from '#domain/article/article.ts'
import type { Draft } from '#domain/article/draft.ts'
import { sentencesOf } from '#domain/article/sentences-of.ts'
import type { ArticleDetails } from '../repositories/articles.ts'

/** The longest title made from the first words of a text, in UTF-16 code units. */
const TITLE_LENGTH = 90

/** A draft as revision 1, its sentences found and named. */
export const firstRevision = (
  { text, blocks, links, repairs }: Draft,
  language: string,
  at: string,
  newId: () => string,
): Revision => ({
  id: newId(),
  number: 1,
  hash: createHash('sha256').update(text).digest('hex'),
  createdAt: at,
  text,
  blocks,
  links,
  sentences: sentencesOf(text, blocks, language).map((span) => ({ id: newId(), ...span })),
  repairs,
})

/** What is known about an article at import: what the editor said, else what its file says. */
export const detailsOf = (input: ArticleImport, found: FoundDetails, draft: Draft): ArticleDetails => {
  const publishedOn = chosen(input.publishedOn, found.publishedOn)
  return {
    title: input.title ?? found.title?.value ?? firstWords(draft.text),
    byline: chosen(input.byline, found.byline).value,
    publishedOn: publishedOn.value,
    publishedOnSource: publishedOn.source,
    sourceUrl: chosen(input.sourceUrl, found.sourceUrl).value,
    language: chosen(input.language, found.language).value ?? 'en',
  }
}

type Chosen = { value: string; source: DetailSource } | { value: null; source: null }

/** An editor's word goes first, and `null` is one: it says that there is none. */
const chosen = (said: string | null | undefined, found: Found<string> | undefined): Chosen => {
  if (said === undefined) return found ?? NOTHING
  return said === null ? NOTHING : { value: said, source: 'editor' }
}

const NOTHING: Chosen = { value: null, source: null }

const firstWords = (text: string): string => {
  const line = /^.*/.exec(text)?.[0] ?? ''
  if (line.length <= TITLE_LENGTH) return line
  return `${line.slice(0, TITLE_LENGTH).replace(/[\uD800-\uDBFF]$|\s+\S*$/u, '')}…`
}

import { z } from 'zod'
import { articleParams } from './article.ts'
import { define } from './define.ts'
import { pageOf, pageQuery } from './page.ts'
import { source } from './source.ts'
import { clientId, id, LINE_MAX, text } from './text.ts'

const WORDS_MAX = 20_000
const CITATIONS_MAX = 100

const named = z.strictObject({
  sourceId: id,
  locator: text(LINE_MAX).nullable().default(null),
  quotedWords: text(WORDS_MAX).nullable().default(null),
})

/** Sources as a check or a flag names them; a bare id says: as the source itself stands. */
export const citations = z
  .array(z.union([id.transform((sourceId) => ({ sourceId, locator: null, quotedWords: null })), named]))
  .max(CITATIONS_MAX)
  .describe('Replaces the sources cited there; left out: unchanged')

const citation = z.object({
  sourceId: id,
  locator: z.string().nullable(),
  quotedWords: z.string().nullable(),
})

/** The same as an answer tells them. */
export const citationsTold = z
  .array(citation)
  .optional()
  .describe('What it rests on; left out for those who may not know')

export const placedCitation = citation.extend({
  id,
  sentenceId: id.nullable(),
  flagId: id.nullable(),
})

export const citationCreation = named
  .extend({
    id: clientId.optional(),
    sentenceId: id.nullable().default(null),
    flagId: id.nullable().default(null),
  })
  .refine(({ sentenceId, flagId }) => sentenceId === null || flagId === null, {
    path: ['flagId'],
    message: 'name a sentence or a flag, not both',
  })

const citedSource = source.extend({ citations: z.array(placedCitation) })

export type PlacedCitation = z.infer<typeof placedCitation>
export type NewCitation = z.input<typeof citationCreation>
export type CitedSource = z.infer<typeof citedSource>
export type CitationCreation = z.infer<typeof citationCreation>

export const listArticleSources = define({
  method: 'GET',
  path: '/api/articles/:id/sources',
  title: 'What an article rests on: each source with all that it is cited for',
  params: articleParams,
  query: pageQuery,
  response: pageOf(citedSource),
})
export const attachSource = define({
  method: 'POST',
  path: '/api/articles/:id/citations',
  title: 'Cite a source for a sentence, a flag, or the article as a whole',
  status: 201,
  params: articleParams,
  body: citationCreation,
  response: placedCitation,
})
export const detachSource = define({
  method: 'DELETE',
  path: '/api/articles/:id/citations/:citationId',
  title: 'Take back a citation',
  status: 204,
  params: articleParams.extend({ citationId: id }),
  response: null,
})

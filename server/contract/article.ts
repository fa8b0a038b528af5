import { z } from 'zod'
import { BLOCK_KINDS } from '#domain/article/block.ts'
import { DETAIL_SOURCES } from '#domain/article/details.ts'
import { REPAIR_KINDS } from '#domain/article/repair.ts'
import { ARTICLE_STATES } from '#domain/review/status.ts'
import { define } from './define.ts'
import { namesOneWayIn, ONE_WAY_IN, sourceFields } from './import.ts'
import { pageOf, pageQuery } from './page.ts'
import { person, span } from './span.ts'
import { clientId, day, filledText, id, instant, LINE_MAX, webAddress } from './text.ts'

export const block = span.extend({ kind: z.enum(BLOCK_KINDS), href: z.string().optional() })
export const sentence = span.extend({ id })
export const link = span.extend({ href: z.string() })
const repair = z.object({
  id,
  kind: z.enum(REPAIR_KINDS),
  span,
  original: span,
  before: z.string(),
  after: z.string(),
})

const revisionSummary = z.object({
  id,
  number: z.int().min(1),
  hash: z.string().describe('SHA-256 of the text in UTF-8, hexadecimal'),
  createdAt: instant,
})

export const revision = revisionSummary.extend({
  text: z.string(),
  blocks: z.array(block),
  links: z.array(link),
  sentences: z.array(sentence),
  repairs: z.array(repair),
})

export const articleSummary = z.object({
  id,
  title: z.string(),
  byline: z.string().nullable(),
  publishedOn: day.nullable(),
  publishedOnSource: z.enum(DETAIL_SOURCES).nullable(),
  sourceUrl: z.string().nullable(),
  language: z.string().describe('BCP 47'),
  state: z.enum(ARTICLE_STATES),
  dueOn: day.nullable().describe('by when it shall be signed off'),
  assignee: person.nullable().describe('who checks it'),
  progress: z.object({
    sentences: z.int(),
    checkable: z.int().describe('sentences that were not declared to state no fact'),
    accounted: z.int().describe('of those, the ones somebody has dealt with'),
    flags: z.int().describe('flags that are not withdrawn'),
    findings: z.int().describe('precise findings nobody has decided on'),
    hints: z.int().describe('hints nobody has decided on'),
    unresolved: z.int().describe('flags that are neither settled nor withdrawn'),
    blockers: z.int().describe('those of them that cannot be published like this'),
  }),
  createdAt: instant,
  updatedAt: instant,
  version: z.int(),
})

export const article = articleSummary.extend({ revision })

const details = z.strictObject({
  title: filledText(LINE_MAX).describe('Default: the first words of the text'),
  byline: filledText(LINE_MAX).nullable(),
  publishedOn: day.nullable(),
  sourceUrl: webAddress.max(2_000).nullable(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag like en or pt-BR'),
})

/** One text or several, as a form sends a field once or more often. */
const listOf = (item: z.ZodString) => z.union([item.transform((one) => [one]), z.array(item)])

export const articleImport = details
  .partial()
  .extend({
    ...sourceFields,
    id: clientId.optional(),
    format: z.undefined().optional(),
    importId: id.optional().describe('What POST /api/imports read'),
    undo: listOf(z.string().max(64)).optional().describe('Ids of the repairs to take back'),
  })
  .refine(namesOneWayIn, ONE_WAY_IN)

export const sentenceSplit = z.strictObject({
  sentenceId: id,
  at: z.int().min(0).describe('Where the second sentence shall begin, in UTF-16 code units of the text'),
  newSentenceId: clientId
    .optional()
    .describe('The id of the second sentence, such as it had before it was merged; splitting twice is once'),
})
export const sentenceMerge = z.strictObject({
  sentenceIds: z.array(id).min(2).max(1_000).describe('Neighbours in one block'),
})

export const articleChange = details
  .extend({
    state: z.enum(ARTICLE_STATES).describe('Where it is moved by hand; signing off has its own endpoint'),
    dueOn: day.nullable(),
    assigneeId: id.nullable(),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'name at least one thing to change')

export type Article = z.infer<typeof article>
export type ArticleSummary = z.infer<typeof articleSummary>
export type ArticleImport = z.infer<typeof articleImport>
export type SentenceSplit = z.infer<typeof sentenceSplit>
export type SentenceMerge = z.infer<typeof sentenceMerge>
export type ArticleChange = z.infer<typeof articleChange>
export type Revision = z.infer<typeof revision>

export const articleParams = z.object({ id })
const path = '/api/articles/:id'

export const listArticles = define({
  method: 'GET',
  path: '/api/articles',
  title: 'Articles on the desk, the latest change first or, with sort=due, the soonest due first',
  query: pageQuery.extend({
    q: z.string().max(200).optional(),
    state: z.enum(ARTICLE_STATES).optional(),
    assignee: id.optional().describe('me, none, or the id of a person'),
    sort: z.enum(['due']).optional(),
  }),
  response: pageOf(articleSummary),
})
export const getArticle = define({
  method: 'GET',
  path,
  title: 'An article with its current revision',
  params: articleParams,
  response: article,
})
export const changeArticle = define({
  method: 'PATCH',
  path,
  title: 'Correct what is known about an article',
  ifMatch: true,
  params: articleParams,
  body: articleChange,
  response: article,
})
export const deleteArticle = define({
  method: 'DELETE',
  path,
  title: 'Take an article off the desk',
  ifMatch: true,
  status: 204,
  params: articleParams,
  response: null,
})
export const getOriginal = define({
  method: 'GET',
  path: `${path}/original`,
  title: 'The bytes that were imported',
  params: articleParams,
  response: null,
})
export const getOriginalText = define({
  method: 'GET',
  path: `${path}/original/text`,
  title: 'The text of what was imported, before any repair',
  params: articleParams,
  response: null,
})
export const splitSentence = define({
  method: 'POST',
  path: `${path}/sentences/split`,
  title: 'Make two sentences of one',
  params: articleParams,
  body: sentenceSplit,
  response: article,
})
export const mergeSentences = define({
  method: 'POST',
  path: `${path}/sentences/merge`,
  title: 'Make one sentence of neighbours',
  params: articleParams,
  body: sentenceMerge,
  response: article,
})
export const listRevisions = define({
  method: 'GET',
  path: `${path}/revisions`,
  title: 'Revisions of an article, the newest first',
  params: articleParams,
  query: pageQuery,
  response: pageOf(revisionSummary),
})
export const getRevision = define({
  method: 'GET',
  path: `${path}/revisions/:number`,
  title: 'One revision',
  params: articleParams.extend({ number: z.coerce.number().int().min(1) }),
  response: revision,
})
export const getRevisionText = define({
  method: 'GET',
  path: `${path}/revisions/:number/text`,
  title: 'Exactly the text of one revision, which positions count in',
  params: getRevision.params,
  response: null,
})

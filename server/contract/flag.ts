import { z } from 'zod'
import { ANCHOR_OUTCOMES } from '#domain/anchoring/anchor.ts'
import { CATEGORIES } from '#domain/review/category.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { FLAG_STATUSES, OUTCOMES, UNSETTLED_STATUSES } from '#domain/review/status.ts'
import { articleParams } from './article.ts'
import { claim } from './claim.ts'
import { citations, citationsTold } from './citation.ts'
import { define } from './define.ts'
import { pageOf, pageQueryUpTo } from './page.ts'
import { author, person, span } from './span.ts'
import { clientId, filledText, id, instant, NOTE_MAX, text } from './text.ts'

export const flag = z.object({
  id,
  articleId: id,
  span,
  quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
  anchor: z.object({ revisionId: id, outcome: z.enum(ANCHOR_OUTCOMES) }),
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  note: z.string(),
  suggestedText: z.string().nullable(),
  claim: claim.nullable().describe('What it reviews, where it is a review of a published claim'),
  status: z.enum(FLAG_STATUSES),
  outcome: z.enum(OUTCOMES).nullable().describe('How it was settled; null until it is'),
  reason: z.string().nullable(),
  settled: z.object({ by: author, at: instant }).nullable(),
  assignee: person.nullable(),
  duplicateOfId: id.nullable(),
  comments: z.int().describe('Replies in its thread'),
  author,
  sources: citationsTold,
  findingId: id.nullable().describe('The finding a person accepted to make this flag'),
  createdAt: instant,
  updatedAt: instant,
  version: z.int(),
})

const content = z.strictObject({
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  note: filledText(NOTE_MAX),
  suggestedText: text(NOTE_MAX).nullable().describe('Empty text means: cut these words'),
})

export const flagCreation = content.extend({
  id: clientId.optional(),
  span,
  suggestedText: content.shape.suggestedText.optional(),
  status: z.enum(UNSETTLED_STATUSES).optional().describe('Default: open'),
  assigneeId: id.nullable().optional(),
  sources: citations.optional(),
  claim: claim.nullable().optional(),
})

export const flagChange = content
  .extend({
    span: span.describe('Other words of the current revision'),
    status: z.enum(FLAG_STATUSES),
    outcome: z.enum(OUTCOMES).nullable(),
    reason: filledText(NOTE_MAX).nullable(),
    duplicateOfId: id.nullable(),
    assigneeId: id.nullable(),
    sources: citations,
    claim: claim.nullable().describe('Marks the flag as a review of a published claim; null takes that back'),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'name at least one thing to change')

export type Flag = z.infer<typeof flag>
export type FlagCreation = z.infer<typeof flagCreation>
export type FlagChange = z.infer<typeof flagChange>

/** The page of an article shows all its flags: the fewer round trips the better. */
export const FLAGS_PAGE_MAX = 1_000

export const flagParams = z.object({ id })

export const listArticleFlags = define({
  method: 'GET',
  path: '/api/articles/:id/flags',
  title: 'Flags of an article in reading order',
  params: articleParams,
  query: pageQueryUpTo(FLAGS_PAGE_MAX),
  response: pageOf(flag),
})
export const createFlag = define({
  method: 'POST',
  path: '/api/articles/:id/flags',
  title: 'Flag words of the current revision',
  status: 201,
  params: articleParams,
  body: flagCreation,
  response: flag,
})
export const getFlag = define({
  method: 'GET',
  path: '/api/flags/:id',
  title: 'One flag',
  params: flagParams,
  response: flag,
})
export const changeFlag = define({
  method: 'PATCH',
  path: '/api/flags/:id',
  title: 'Edit a flag',
  ifMatch: true,
  params: flagParams,
  body: flagChange,
  response: flag,
})
export const withdrawFlag = define({
  method: 'DELETE',
  path: '/api/flags/:id',
  title: 'Withdraw a flag; the ETag of the answer is what restoring it needs',
  ifMatch: true,
  status: 204,
  params: flagParams,
  response: null,
})
export const restoreFlag = define({
  method: 'POST',
  path: '/api/flags/:id/restore',
  title: 'Undo the withdrawal of a flag',
  ifMatch: true,
  params: flagParams,
  response: flag,
})

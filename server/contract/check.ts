import { z } from 'zod'
import { CHECK_STATES } from '#domain/review/check.ts'
import { articleParams } from './article.ts'
import { citations, citationsTold } from './citation.ts'
import { define } from './define.ts'
import { PAGE_SIZE, pageOf, pageQuery } from './page.ts'
import { author } from './span.ts'
import { id, instant, NOTE_MAX, text } from './text.ts'

export const check = z.object({
  sentenceId: id,
  state: z.enum(CHECK_STATES),
  note: z.string(),
  by: author,
  sources: citationsTold,
  at: instant,
  version: z.int(),
})

const statement = z.strictObject({
  state: z.enum(CHECK_STATES),
  note: text(NOTE_MAX).optional().describe('Not named: it stays as it is'),
})

const BULK_MAX = 10_000

const checkResult = z.discriminatedUnion('ok', [
  z.object({ sentenceId: id, ok: z.literal(true), check }),
  z.object({
    sentenceId: id,
    ok: z.literal(false),
    problem: z.object({ code: z.string(), detail: z.string() }),
  }),
])

export const checkStatement = statement
  .extend({
    state: statement.shape.state
      .optional()
      .describe('Not named: it stays as it is, and in the name of who said it'),
    sources: citations.optional(),
  })
  .refine(({ state, note }) => state !== undefined || note !== undefined, {
    path: ['state'],
    message: 'say how the sentence stands, or note something',
  })
export const bulkCheckStatement = statement.extend({ sentenceIds: z.array(id).min(1).max(BULK_MAX) })

export type CheckStatement = z.infer<typeof checkStatement>
export type BulkCheckStatement = z.infer<typeof bulkCheckStatement>
export type CheckResult = z.infer<typeof checkResult>

const path = '/api/articles/:id/checks'

export const listChecks = define({
  method: 'GET',
  path,
  title: 'What was said of the sentences of an article; a sentence not listed is unchecked',
  params: articleParams,
  query: pageQuery.extend({ limit: z.coerce.number().int().min(1).max(2_000).default(PAGE_SIZE) }),
  response: pageOf(check),
})
export const setCheck = define({
  method: 'PUT',
  path: `${path}/:sentenceId`,
  title:
    'Say how a sentence stands, note something about it, or both; with If-Match only if nobody said anything else meanwhile',
  ifMatch: 'optional',
  params: articleParams.extend({ sentenceId: id }),
  body: checkStatement,
  response: check,
})
export const setChecks = define({
  method: 'POST',
  path: `${path}/bulk`,
  title: 'Say the same of many sentences; the answer tells what came of each',
  params: articleParams,
  body: bulkCheckStatement,
  response: z.object({ items: z.array(checkResult) }),
})

import { z } from 'zod'
import { CONFIDENCES } from '#domain/rules/finding.ts'
import { FAILURE_REASONS } from '#domain/rules/run.ts'
import { articleParams } from './article.ts'
import { define } from './define.ts'
import { pageOf } from './page.ts'
import { author } from './span.ts'
import { id, instant } from './text.ts'

const articleRule = z.object({
  id,
  title: z.string(),
  confidence: z.enum(CONFIDENCES).describe('how the desk hears it, as in the catalogue of rules'),
  muted: z
    .object({ by: author, at: instant })
    .nullable()
    .describe('who wants to see no pending finding of it here'),
  failure: z
    .enum(FAILURE_REASONS)
    .nullable()
    .describe('why its last run gave nothing; null: it came to its end'),
  pending: z.int().describe('findings nobody has decided on, counted although it is muted'),
})

export type ArticleRule = z.infer<typeof articleRule>

export const listArticleRules = define({
  method: 'GET',
  path: '/api/articles/:id/rules',
  title: 'How each rule fares in the article, in the order of the catalogue',
  params: articleParams,
  response: pageOf(articleRule),
})
export const muteRule = define({
  method: 'PUT',
  path: '/api/articles/:id/rules/:rule',
  title: 'Mute a rule in the article, or hear it again; what was decided stays',
  params: articleParams.extend({ rule: id }),
  body: z.strictObject({ muted: z.boolean() }),
  response: articleRule,
})
export const runRules = define({
  method: 'POST',
  path: '/api/articles/:id/rules/run',
  title: 'Have all rules look at the article again, as when one came to no end',
  params: articleParams,
  response: pageOf(articleRule),
})

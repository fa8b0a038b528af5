import { z } from 'zod'
import { CATEGORIES } from '#domain/review/category.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { CONFIDENCES, FINDING_STATES } from '#domain/rules/finding.ts'
import { articleParams } from './article.ts'
import { define } from './define.ts'
import { flag } from './flag.ts'
import { pageOf, pageQuery } from './page.ts'
import { author, span } from './span.ts'
import { filledText, id, instant, LINE_MAX } from './text.ts'

export const finding = z.object({
  id,
  rule: z.string(),
  confidence: z.enum(CONFIDENCES),
  spans: z.array(span),
  message: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  state: z.enum(FINDING_STATES),
  decision: z
    .object({ by: author, at: instant, reason: z.string().nullable(), flagId: id.nullable() })
    .nullable(),
})

const dismissal = z.strictObject({ reason: filledText(LINE_MAX).optional() })
const reopening = z.strictObject({
  decidedAt: instant
    .optional()
    .describe('Only if nobody has decided anything else since: the time of the decision that is taken back'),
})

export type Finding = z.infer<typeof finding>

const findingParams = articleParams.extend({ findingId: id })
const path = '/api/articles/:id/findings'

export const listFindings = define({
  method: 'GET',
  path,
  title: 'What the rules noticed in the current revision, in reading order',
  params: articleParams,
  query: pageQuery,
  response: pageOf(finding),
})
export const acceptFinding = define({
  method: 'POST',
  path: `${path}/:findingId/accept`,
  title: 'Make a finding a flag; accepting twice is one flag',
  status: 201,
  params: findingParams,
  response: flag,
})
export const dismissFinding = define({
  method: 'POST',
  path: `${path}/:findingId/dismiss`,
  title: 'Dismiss a finding',
  params: findingParams,
  body: dismissal,
  response: finding,
})
export const reopenFinding = define({
  method: 'POST',
  path: `${path}/:findingId/reopen`,
  title: 'Take back that a finding was dismissed',
  params: findingParams,
  body: reopening,
  response: finding,
})

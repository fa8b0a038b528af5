import { z } from 'zod'
import { ARTICLE_STATES } from '#domain/review/status.ts'
import { ratingScale } from './claim.ts'
import { define } from './define.ts'
import { person } from './span.ts'
import { day, filledText, id, LINE_MAX } from './text.ts'

const deskSettings = z.object({
  coverage: z.int().describe('percent of the checkable sentences that must be accounted for'),
  ratingScale,
  publisher: z.string().nullable().describe('whose name stands over what the desk publishes'),
  rulePrecision: z
    .int()
    .describe(
      'a precise rule is shown as a hint once fewer than so many percent of its findings were accepted',
    ),
  ruleDecisions: z.int().describe('from so many decisions on'),
  version: z.int(),
})

const deskChange = z
  .strictObject({
    coverage: z.int().min(0).max(100),
    ratingScale,
    publisher: filledText(LINE_MAX).nullable(),
    rulePrecision: z.int().min(0).max(100),
    ruleDecisions: z.int().min(1).max(10_000),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'name at least one thing to change')

const openArticle = z.object({
  id,
  title: z.string(),
  state: z.enum(ARTICLE_STATES),
  dueOn: day.nullable(),
  assignee: person.nullable(),
  blockers: z.int().describe('blockers that are neither settled nor withdrawn'),
})

export type OpenArticle = z.infer<typeof openArticle>
export type DeskSettings = z.infer<typeof deskSettings>
export type DeskChange = z.infer<typeof deskChange>

export const getDesk = define({
  method: 'GET',
  path: '/api/desk',
  title: 'What holds for the whole desk',
  response: deskSettings,
})
export const changeDesk = define({
  method: 'PATCH',
  path: '/api/desk',
  title: 'Change what holds for the whole desk',
  ifMatch: true,
  body: deskChange,
  response: deskSettings,
})
export const getDeskOverview = define({
  method: 'GET',
  path: '/api/desk/overview',
  title: 'Articles not signed off yet that are due, blocked or in somebody’s hands; the soonest due first',
  query: z.object({ until: day.describe('the last day that counts as due soon') }),
  response: z.object({ items: z.array(openArticle) }),
})

import { z } from 'zod'
import { articleParams } from './article.ts'
import { define } from './define.ts'
import { flagParams } from './flag.ts'
import { pageOf, pageQuery } from './page.ts'
import { person } from './span.ts'
import { id, instant } from './text.ts'

export const historyEntry = z.object({
  id,
  at: instant,
  actor: person.nullable().describe('null: the desk itself, as when it loads the sample'),
  action: z.string().describe('such as flag:create'),
  subject: z.object({ type: z.string(), id }),
  detail: z.record(z.string(), z.unknown()),
})

export type HistoryEntry = z.infer<typeof historyEntry>

export const listHistory = define({
  method: 'GET',
  path: '/api/articles/:id/history',
  title: 'Who did what when, the latest first',
  params: articleParams,
  query: pageQuery,
  response: pageOf(historyEntry),
})
export const listFlagHistory = define({
  method: 'GET',
  path: '/api/flags/:id/history',
  title: 'Who did what to a flag and in its thread, the latest first',
  params: flagParams,
  query: pageQuery,
  response: pageOf(historyEntry),
})

import { z } from 'zod'
import { define } from './define.ts'
import { pageOf, pageQuery } from './page.ts'
import { queueFilter, queueSort } from './queue.ts'
import { clientId, filledText, id, instant } from './text.ts'

const said = z.string().min(1).max(2_000).optional()

/** Filters and order of the queue, each value as its address has it. */
const viewQuery = z
  .strictObject({
    ...{ status: said, category: said, severity: said, outcome: said, author: said, assignee: said },
    ...{ article: said, q: said, waiting: said, sort: said },
  })
  .superRefine((query, context) => {
    const { success, error } = queueFilter.extend({ sort: queueSort.optional() }).safeParse(query)
    if (success) return
    for (const { path, message } of error.issues) context.addIssue({ code: 'custom', path, message })
  })

const savedView = z.object({ id, name: z.string(), query: viewQuery, createdAt: instant })

const viewCreation = z.strictObject({
  id: clientId.optional(),
  name: filledText(100),
  query: viewQuery,
})

export type ViewCreation = z.infer<typeof viewCreation>

export const listViews = define({
  method: 'GET',
  path: '/api/views',
  title: 'Your own views of the queue, by name',
  query: pageQuery,
  response: pageOf(savedView),
})
export const keepView = define({
  method: 'POST',
  path: '/api/views',
  title: 'Keep filters and order of the queue under a name',
  status: 201,
  body: viewCreation,
  response: savedView,
})
export const dropView = define({
  method: 'DELETE',
  path: '/api/views/:id',
  title: 'Forget a view of the queue',
  status: 204,
  params: z.object({ id }),
  response: null,
})

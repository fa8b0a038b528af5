import { z } from 'zod'
import { CATEGORIES } from '#domain/review/category.ts'
import { QUEUE_SORTS } from '#domain/review/queue.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { FLAG_STATUSES, OUTCOMES } from '#domain/review/status.ts'
import { define } from './define.ts'
import { flag } from './flag.ts'
import { pageOf, pageQuery } from './page.ts'
import { day, id } from './text.ts'

/** Once, several times, or with commas in between. */
const manyOf = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().flatMap((values) => values.split(',')))
    .pipe(z.array(item).max(100, 'name at most 100'))

/** Which flags; an export of the queue takes the same. */
export const queueFilter = z.strictObject({
  status: manyOf(z.enum(FLAG_STATUSES)).optional(),
  category: manyOf(z.enum(CATEGORIES)).optional(),
  severity: manyOf(z.enum(SEVERITIES)).optional(),
  outcome: manyOf(z.enum(OUTCOMES)).optional(),
  author: manyOf(id).optional().describe('Ids of people, or me'),
  assignee: manyOf(id).optional().describe('Ids of people, me, or none'),
  article: id.optional().describe('The id of an article'),
  q: z.string().max(200).optional().describe('Words that all occur in quote, note or thread'),
  waiting: z.enum(['me']).optional().describe('Unresolved flags whose thread waits for your answer'),
})

export const queueSort = z.enum(QUEUE_SORTS)

export const queuedFlag = flag.extend({
  article: z.object({ id, title: z.string(), publishedOn: day.nullable() }),
})

/** So many flags can be selected, and then changed, at once. */
export const SELECTION_MAX = 2_000

const selectedFlag = flag
  .pick({
    ...{ id: true, version: true, status: true, outcome: true, reason: true },
    ...{ severity: true, category: true, assignee: true },
  })
  .extend({ quote: z.object({ exact: z.string() }) })

const queueCounts = z.object({
  assignedToMe: z.int().describe('unresolved flags that you have taken on'),
  waitingForMe: z.int().describe('unresolved flags whose thread waits for your answer'),
  unresolved: z.int(),
})

export type QueueQuery = z.output<typeof queueFilter>
export type SelectedFlag = z.infer<typeof selectedFlag>
export type QueuedFlag = z.infer<typeof queuedFlag>

export const listQueue = define({
  method: 'GET',
  path: '/api/flags',
  title: 'The review queue: flags of all articles',
  query: queueFilter.extend({ ...pageQuery.shape, sort: queueSort.default('-updated') }),
  response: pageOf(queuedFlag).extend({ total: z.int().describe('how many there are on all pages') }),
})
export const selectQueue = define({
  method: 'GET',
  path: '/api/queue/selection',
  title: `All flags that match, by id and version, so that just these can be changed; at most ${SELECTION_MAX}`,
  query: queueFilter.extend({ sort: queueSort.default('-updated') }),
  response: z.object({ items: z.array(selectedFlag) }),
})
export const countQueue = define({
  method: 'GET',
  path: '/api/queue/counts',
  title: 'How many flags wait for you, and how many are unresolved',
  response: queueCounts,
})

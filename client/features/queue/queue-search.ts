import { z } from 'zod'
import { CATEGORIES } from '#domain/review/category.ts'
import { QUEUE_SORTS } from '#domain/review/queue.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { FLAG_STATUSES, OUTCOMES } from '#domain/review/status.ts'

/** A router reads `q=2020` as a number; to a search it is a word. */
const word = z.union([z.string(), z.number(), z.boolean()]).transform(String)
const free = word.pipe(z.string().min(1).max(200)).optional().catch(undefined)

/** One or several of these, with commas in between; an address that says anything else says nothing. */
const someOf = (known: readonly string[]) =>
  word
    .refine((said) => said.split(',').every((one) => known.includes(one)))
    .optional()
    .catch(undefined)

/** Filters and order of the queue as they stand in its address. */
export const queueSearch = z.object({
  q: free,
  status: someOf(FLAG_STATUSES),
  outcome: someOf(OUTCOMES),
  severity: someOf(SEVERITIES),
  category: someOf(CATEGORIES),
  assignee: free,
  author: free,
  article: free,
  waiting: z.enum(['me']).optional().catch(undefined),
  sort: z.enum(QUEUE_SORTS).optional().catch(undefined),
})

export type QueueSearch = z.output<typeof queueSearch>
export type QueueFilterName = Exclude<keyof QueueSearch, 'sort'>

/** What is asked for, without what is not: two searches for the same are the same. */
export const narrowed = (search: QueueSearch): QueueSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))

/** The filters that are set, in the order of the address. */
export const filtersOf = ({ sort: _sort, ...filters }: QueueSearch): [QueueFilterName, string][] =>
  Object.entries(narrowed(filters)) as [QueueFilterName, string][]

/** The same as a query asks it; the order is no filter. */
export const filterOf = (search: QueueSearch) => Object.fromEntries(filtersOf(search))

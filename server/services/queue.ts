import type { BulkChange, BulkItem } from '#contract/bulk.ts'
import { type QueueQuery, SELECTION_MAX } from '#contract/queue.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { QueueCounts, QueuedFlag, QueueSort, SelectedFlag } from '#domain/review/queue.ts'
import { changeFlags } from './change-flags.ts'
import type { Context } from './context.ts'
import { permit, personOf } from './permit.ts'
import { filterFor } from './queue-filter.ts'
import { conflict } from './refusal.ts'
import { flagsWithSources } from './told-sources.ts'

/** What is flagged, across all articles. */
export const queueService = ({ store, now }: Context) => ({
  list: async (
    actor: Actor,
    { sort, cursor, limit, ...query }: QueueQuery & PageRequest & { sort: QueueSort },
  ): Promise<Page<QueuedFlag> & { total: number }> => {
    permit(actor, 'flag:read')
    const filter = filterFor(actor, query)
    const [page, total] = await Promise.all([
      store.queue.list({ filter, sort, cursor, limit }),
      store.queue.count(filter),
    ])
    const items = await flagsWithSources(store, actor, page.items)
    return { items, nextCursor: page.nextCursor, total }
  },

  /** All that match, named one by one: what comes to match later is not among them. */
  select: async (
    actor: Actor,
    { sort, ...query }: QueueQuery & { sort: QueueSort },
  ): Promise<{ items: SelectedFlag[] }> => {
    permit(actor, 'flag:change')
    const filter = filterFor(actor, query)
    const items = await store.queue.select(filter, sort, SELECTION_MAX + 1)
    if (items.length > SELECTION_MAX) throw tooMany(await store.queue.count(filter))
    return { items }
  },

  /** One change to many flags, each judged by itself; a preview says what would happen. */
  change: async (actor: Actor, input: BulkChange): Promise<{ items: BulkItem[] }> => {
    permit(actor, 'flag:change')
    return { items: await changeFlags(store, actor, now().toISOString(), input) }
  },

  counts: async (actor: Actor): Promise<QueueCounts> => {
    permit(actor, 'flag:read')
    return store.queue.counts(personOf(actor).id)
  },
})

const tooMany = (number: number) =>
  conflict(
    'too-many-flags',
    `${number.toLocaleString('en')} flags match, and at most ${SELECTION_MAX.toLocaleString('en')} can be selected at once. Narrow the filter.`,
  )

import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { type BulkChange, type BulkItem, BULK_MAX } from '#contract/bulk.ts'
import { endpoints } from '#contract/endpoints.ts'
import { articleListKey } from './articles.ts'
import { call } from './call.ts'
import { sentenceFor } from './problem.ts'

/** Filters and order as the address has them. */
export type QueueQuery = Omit<z.input<typeof endpoints.listQueue.query>, 'cursor' | 'limit'>

export const queueKey = ['queue'] as const
const PAGE = 100

export const queueQuery = (query: QueueQuery) =>
  infiniteQueryOptions({
    queryKey: [...queueKey, 'list', query],
    queryFn: ({ pageParam, signal }) =>
      call(endpoints.listQueue, { query: { ...query, cursor: pageParam ?? undefined, limit: PAGE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })

/** All that match, by id and version. */
export const selectionQuery = (query: QueueQuery) =>
  queryOptions({
    queryKey: [...queueKey, 'selection', query],
    queryFn: ({ signal }) => call(endpoints.selectQueue, { query, signal }),
    gcTime: 0,
  })

/** What waits for me, and for everybody; others work on it too, so it is asked for again and again. */
export const queueCountsQuery = queryOptions({
  queryKey: [...queueKey, 'counts'],
  queryFn: ({ signal }) => call(endpoints.countQueue, { signal }),
  refetchInterval: 60_000,
})

/**
 * Says what a change of many flags would do, or does it; more than fit at once go one lot after another.
 * Once some are changed, those that could not be sent any more are told as not changed.
 */
export const useChangeFlags = () => {
  const queryClient = useQueryClient()
  return async ({ ids, ...change }: BulkChange): Promise<BulkItem[]> => {
    const items: BulkItem[] = []
    try {
      for (let start = 0; start < ids.length; start += BULK_MAX) {
        const body = { ...change, ids: ids.slice(start, start + BULK_MAX) }
        items.push(...(await call(endpoints.changeFlags, { body })).items)
      }
    } catch (error) {
      if (change.preview === true || items.length === 0) throw error
      items.push(...ids.slice(items.length).map((id) => notSent(id, error)))
    } finally {
      if (change.preview !== true) {
        for (const queryKey of [queueKey, ['flags'], articleListKey]) {
          void queryClient.invalidateQueries({ queryKey })
        }
      }
    }
    return items
  }
}

const notSent = (id: string, error: unknown): BulkItem => ({
  ...{ id, ok: false },
  problem: { code: 'not-sent', detail: sentenceFor(error) },
})

import { queryOptions } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import { PAGE_MAX } from '#contract/page.ts'
import { allPages } from './all-pages.ts'
import { call } from './call.ts'

export const flagHistoryKey = (flagId: string) => ['flag-history', flagId] as const

/** What was done to a flag and said about it, the latest first. */
export const flagHistoryQuery = (flagId: string) =>
  queryOptions({
    queryKey: flagHistoryKey(flagId),
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        call(endpoints.listFlagHistory, {
          params: { id: flagId },
          query: { cursor, limit: PAGE_MAX },
          signal,
        }),
      ),
  })

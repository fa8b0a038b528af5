import { queryOptions } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import { PAGE_MAX } from '#contract/page.ts'
import { allPages } from './all-pages.ts'
import { call } from './call.ts'

/** Everybody who works on this desk. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) =>
    allPages((cursor) => call(endpoints.listPeople, { query: { cursor, limit: PAGE_MAX }, signal })),
  staleTime: 5 * 60_000,
})

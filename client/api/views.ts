import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import { PAGE_MAX } from '#contract/page.ts'
import type { ViewCreation } from '#contract/view.ts'
import { allPages } from './all-pages.ts'
import { call } from './call.ts'

/** My own views of the queue. */
export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }) =>
    allPages((cursor) => call(endpoints.listViews, { query: { cursor, limit: PAGE_MAX }, signal })),
})

export const useKeepView = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: ViewCreation) => call(endpoints.keepView, { body }),
    onSuccess: () => queryClient.invalidateQueries(viewsQuery),
  })
}

export const useDropView = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call(endpoints.dropView, { params: { id } }),
    onSuccess: () => queryClient.invalidateQueries(viewsQuery),
  })
}

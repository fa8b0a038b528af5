import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { DeskChange } from '#contract/desk.ts'
import { endpoints } from '#contract/endpoints.ts'
import { articleListKey } from './articles.ts'
import { call } from './call.ts'
import { FINDINGS } from './findings-key.ts'
import { rulesQuery } from './rules.ts'
import { etagOf } from './send.ts'

/** What holds for the whole desk. */
export const deskQuery = queryOptions({
  queryKey: ['desk', 'settings'],
  queryFn: ({ signal }) => call(endpoints.getDesk, { signal }),
})

export const deskOverviewKey = ['desk', 'overview'] as const

/** @param until the last day that counts as due soon */
export const deskOverviewQuery = (until: string) =>
  queryOptions({
    queryKey: [...deskOverviewKey, until],
    queryFn: async ({ signal }) =>
      (await call(endpoints.getDeskOverview, { query: { until }, signal })).items,
  })

export const useChangeDesk = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ change, version }: { change: DeskChange; version: number }) =>
      call(endpoints.changeDesk, { body: change, ifMatch: etagOf(version) }),
    onSuccess: (settings) => {
      queryClient.setQueryData(deskQuery.queryKey, settings)
      // Which rules are hints follows from the settings, and so does what is to be decided.
      for (const queryKey of [rulesQuery.queryKey, FINDINGS, articleListKey])
        void queryClient.invalidateQueries({ queryKey })
    },
  })
}

import { queryOptions } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import { call } from './call.ts'

/** The catalogue of rules. It changes only when the desk is upgraded. */
export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: async ({ signal }) => (await call(endpoints.listRules, { signal })).items,
  staleTime: Number.POSITIVE_INFINITY,
})

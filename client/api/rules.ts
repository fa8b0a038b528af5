import { queryOptions } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import { call } from './call.ts'

/** The catalogue of rules, with what this desk made of their findings. */
export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: async ({ signal }) => (await call(endpoints.listRules, { signal })).items,
})

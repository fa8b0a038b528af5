import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import type { Finding } from '#contract/finding.ts'
import { PAGE_MAX } from '#contract/page.ts'
import { allPages } from './all-pages.ts'
import { articleListKey } from './articles.ts'
import { call } from './call.ts'
import { findingsKey } from './findings-key.ts'
import { showFlagInList } from './flags.ts'

/** All findings of the current revision in reading order, decided ones included. */
export const findingsQuery = (articleId: string) =>
  queryOptions({
    queryKey: findingsKey(articleId),
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        call(endpoints.listFindings, {
          params: { id: articleId },
          query: { cursor, limit: PAGE_MAX },
          signal,
        }),
      ),
  })

export const useAcceptFinding = (articleId: string) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (findingId: string) =>
      call(endpoints.acceptFinding, { params: { id: articleId, findingId } }),
    onSuccess: (flag, findingId) => {
      showFlagInList(queryClient, flag)
      showFinding(queryClient, articleId, findingId, (finding) => ({ ...finding, state: 'accepted' }))
      void queryClient.invalidateQueries({ queryKey: findingsKey(articleId) })
    },
  })
}

export const useDismissFinding = (articleId: string) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ findingId, reason }: { findingId: string; reason: string }) =>
      call(endpoints.dismissFinding, {
        params: { id: articleId, findingId },
        body: reason.trim() === '' ? {} : { reason },
      }),
    onSuccess: (decided) => {
      showFinding(queryClient, articleId, decided.id, () => decided)
      void queryClient.invalidateQueries({ queryKey: articleListKey })
    },
  })
}

/** Shows at once what a decision made of a finding: whoever decided may be reading on already. */
const showFinding = (
  queryClient: QueryClient,
  articleId: string,
  findingId: string,
  decide: (finding: Finding) => Finding,
) =>
  queryClient.setQueryData(findingsQuery(articleId).queryKey, (findings) =>
    findings?.map((finding) => (finding.id === findingId ? decide(finding) : finding)),
  )

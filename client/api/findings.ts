import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import type { Finding } from '#contract/finding.ts'
import { PAGE_MAX } from '#contract/page.ts'
import { allPages } from './all-pages.ts'
import { articleListKey } from './articles.ts'
import { call } from './call.ts'
import { findingsKey } from './findings-key.ts'
import { showFlagInList } from './flags.ts'
import { write } from './outbox/open-outbox.ts'
import { ownVersions } from './own-versions.ts'

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
    mutationFn: ({ id, message }: Finding) =>
      write(
        endpoints.acceptFinding,
        { params: { id: articleId, findingId: id } },
        { key: `finding:accept:${id}`, label: `Flag of a finding: ${message}` },
      ),
    onSuccess: (flag, { id: findingId }) => {
      ownVersions.made(flag.id, flag.version)
      showFlagInList(queryClient, flag)
      showFinding(queryClient, articleId, findingId, (finding) => ({ ...finding, state: 'accepted' }))
      void queryClient.invalidateQueries({ queryKey: findingsKey(articleId) })
    },
  })
}

type Dismissal = { finding: Finding; reason: string }

/** Each dismissal and each way back has a key of its own: what was decided first is sent first. */
export const useDismissFinding = (articleId: string) =>
  useDecision(articleId, ({ finding: { id, message }, reason }: Dismissal) =>
    write(
      endpoints.dismissFinding,
      {
        params: { id: articleId, findingId: id },
        body: reason.trim() === '' ? {} : { reason },
      },
      { key: `finding:dismiss:${id}`, label: `Dismissed finding: ${message}` },
    ),
  )

/** Takes back that a finding was dismissed, unless somebody has decided anew since. */
export const useReopenFinding = (articleId: string) =>
  useDecision(articleId, ({ id, message, decision }: Finding) =>
    write(
      endpoints.reopenFinding,
      { params: { id: articleId, findingId: id }, body: decision ? { decidedAt: decision.at } : {} },
      { key: `finding:reopen:${id}:${decision?.at}`, label: `Finding opened again: ${message}` },
    ),
  )

const useDecision = <Input>(articleId: string, mutationFn: (input: Input) => Promise<Finding>) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
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

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
import type { Write } from './outbox/write.ts'
import { ownVersions } from './own-versions.ts'
import { rulesQuery } from './rules.ts'

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

/** What a decision on a finding is called while it is on its way. */
export const acceptKey = (findingId: string): string => `finding:accept:${findingId}`
export const dismissKey = (findingId: string): string => `finding:dismiss:${findingId}`
export const reopenKey = ({ id, decision }: Finding): string => `finding:reopen:${id}:${decision?.at}`

export const useAcceptFinding = (articleId: string) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, message }: Finding) =>
      write(
        endpoints.acceptFinding,
        { params: { id: articleId, findingId: id } },
        { key: acceptKey(id), label: `Flag of a finding: ${message}` },
      ),
    onSuccess: (flag, { id: findingId }) => {
      ownVersions.made(flag.id, flag.version)
      showFlagInList(queryClient, flag)
      showFinding(queryClient, articleId, findingId, (finding) => ({ ...finding, state: 'accepted' }))
      lookAgain(queryClient, articleId)
    },
  })
}

export type Dismissal = { finding: Finding; reason: string; draft?: Write['draft'] }

/** Each dismissal and each way back has a key of its own: what was decided first is sent first. */
export const useDismissFinding = (articleId: string) =>
  useDecision(articleId, ({ finding: { id, message }, reason, draft }: Dismissal) =>
    write(
      endpoints.dismissFinding,
      {
        params: { id: articleId, findingId: id },
        body: reason.trim() === '' ? {} : { reason },
      },
      { key: dismissKey(id), label: `Dismissed finding: ${message}`, ...(draft && { draft }) },
    ),
  )

/** Takes back that a finding was dismissed, unless somebody has decided anew since. */
export const useReopenFinding = (articleId: string) =>
  useDecision(articleId, (finding: Finding) => {
    const { id, message, decision } = finding
    return write(
      endpoints.reopenFinding,
      { params: { id: articleId, findingId: id }, body: decision ? { decidedAt: decision.at } : {} },
      { key: reopenKey(finding), label: `Finding opened again: ${message}` },
    )
  })

const useDecision = <Input>(articleId: string, mutationFn: (input: Input) => Promise<Finding>) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: (decided) => {
      showFinding(queryClient, articleId, decided.id, () => decided)
      void queryClient.invalidateQueries({ queryKey: articleListKey })
      lookAgain(queryClient, articleId)
    },
  })
}

/** Every decision counts for or against a rule, and one may make a hint of it. */
const lookAgain = (queryClient: QueryClient, articleId: string) => {
  void queryClient.invalidateQueries({ queryKey: findingsKey(articleId) })
  void queryClient.invalidateQueries({ queryKey: rulesQuery.queryKey })
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

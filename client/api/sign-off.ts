import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import { articleListKey, articleQuery } from './articles.ts'
import { call } from './call.ts'
import { deskOverviewKey } from './desk.ts'

const REVIEW = 'review'

/** As many obstacles as a glance takes in; the others come when they are asked for. */
export const FIRST_OBSTACLES = 50

/**
 * What an article still needs, with the first so many obstacles. Its state and version come along and
 * are put where the page shows them: they follow from what was decided.
 */
export const readinessQuery = (articleId: string, limit: number | undefined) =>
  queryOptions({
    queryKey: [REVIEW, 'readiness', articleId, limit],
    queryFn: async ({ signal, client }) => {
      const params = { id: articleId }
      const readiness = await call(endpoints.getArticleReadiness, { params, query: { limit }, signal })
      const { state, version } = readiness
      client.setQueryData(articleQuery(articleId).queryKey, (article) =>
        article && article.version !== version ? { ...article, state, version } : article,
      )
      return readiness
    },
  })

/**
 * The sign-off and what was changed since.
 * @param asOf when the readiness was told that says that there is one; asked again with every later one
 */
export const signOffQuery = (articleId: string, asOf: number) =>
  queryOptions({
    queryKey: ['sign-off', articleId, asOf],
    queryFn: ({ signal }) => call(endpoints.getSignOff, { params: { id: articleId }, signal }),
    staleTime: Infinity,
    gcTime: 60_000,
  })

/** Whatever was changed on the desk can have changed what stands in the way of a sign-off. */
export const reviewAnew = (queryClient: QueryClient) => {
  void queryClient.invalidateQueries({ queryKey: [REVIEW] })
  void queryClient.invalidateQueries({ queryKey: deskOverviewKey })
}

/** What people say of sentences and flags is put into these lists as soon as the desk has it. */
const DECISIONS: readonly unknown[] = ['checks', 'flags']

/** Keeps what stands in the way of a sign-off up to date with what is decided on this page. */
export const followDecisions = (queryClient: QueryClient) => {
  queryClient.getQueryCache().subscribe((event) => {
    const isPutHere = event.type === 'updated' && event.action.type === 'success' && event.action.manual
    if (isPutHere && DECISIONS.includes(event.query.queryKey[0])) reviewAnew(queryClient)
  })
}

export const useWaive = (articleId: string) =>
  useMutation({
    mutationFn: (body: { obstacle: string; reason: string }) =>
      call(endpoints.createWaiver, { params: { id: articleId }, body }),
  })

export const useRevokeWaiver = (articleId: string) =>
  useMutation({
    mutationFn: (waiverId: string) => call(endpoints.revokeWaiver, { params: { id: articleId, waiverId } }),
  })

export const useSignOff = (articleId: string) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (note: string) =>
      call(endpoints.signArticleOff, { params: { id: articleId }, body: note.trim() === '' ? {} : { note } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: articleListKey }),
  })
}

export const useRevokeSignOff = (articleId: string) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => call(endpoints.revokeSignOff, { params: { id: articleId } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: articleListKey }),
  })
}

import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { endpoints } from '#contract/endpoints.ts'
import { articleListKey, articleQuery } from './articles.ts'
import { call } from './call.ts'
import { write } from './outbox/open-outbox.ts'
import { REVIEW, reviewAnew } from './review-anew.ts'

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

/** What people say of sentences and flags is put into these lists as soon as the desk has it. */
const DECISIONS: readonly unknown[] = ['checks', 'flags']

/** Keeps what stands in the way of a sign-off up to date with what is decided on this page. */
export const followDecisions = (queryClient: QueryClient) => {
  queryClient.getQueryCache().subscribe((event) => {
    const isPutHere = event.type === 'updated' && event.action.type === 'success' && event.action.manual
    if (isPutHere && DECISIONS.includes(event.query.queryKey[0])) reviewAnew(queryClient)
  })
}

/** What it is called while it waits. */
type Labelled = { label: string }
type Waiving = { id: string; obstacle: string; reason: string } & Labelled
type Waived = { id: string } & Labelled

export const useWaive = (articleId: string) =>
  useMutation({
    mutationFn: ({ label, ...body }: Waiving) =>
      write(
        endpoints.createWaiver,
        { params: { id: articleId }, body },
        { key: `waiver:${articleId}:${body.id}`, label },
      ),
  })

export const useRevokeWaiver = (articleId: string) =>
  useMutation({
    mutationFn: ({ id: waiverId, label }: Waived) =>
      write(
        endpoints.revokeWaiver,
        { params: { id: articleId, waiverId } },
        { key: `waiver:${articleId}:${waiverId}:revoke`, label },
      ),
  })

export const useRestoreWaiver = (articleId: string) =>
  useMutation({
    mutationFn: ({ id: waiverId, label }: Waived) =>
      write(
        endpoints.restoreWaiver,
        { params: { id: articleId, waiverId } },
        { key: `waiver:${articleId}:${waiverId}:restore`, label },
      ),
  })

/** Changes that show on the desk. */
const useStatement = <Input, Answer>(mutationFn: (input: Input) => Promise<Answer>) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: articleListKey }),
  })
}

/**
 * Asks at once what stands in the way of a sign-off, and is refused with all of it. It does not wait for
 * the desk: nobody signs later what they only asked about.
 */
export const useAskSignOff = (articleId: string) =>
  useStatement(() => call(endpoints.signArticleOff, { params: { id: articleId }, body: {} }))

export const useSignOff = (articleId: string) =>
  useStatement(({ id, note }: { id: string; note: string }) =>
    write(
      endpoints.signArticleOff,
      { params: { id: articleId }, body: { id, ...(note.trim() !== '' && { note }) } },
      { key: `sign-off:${articleId}:${id}`, label: 'Signed off' },
    ),
  )

export const useRevokeSignOff = (articleId: string) =>
  useStatement((id: string) =>
    write(
      endpoints.revokeSignOff,
      { params: { id: articleId }, query: { id } },
      { key: `sign-off:${articleId}:${id}:revoke`, label: 'Sign-off taken back' },
    ),
  )

export const useRestoreSignOff = (articleId: string) =>
  useStatement((id: string) =>
    write(
      endpoints.restoreSignOff,
      { params: { id: articleId }, body: { id } },
      { key: `sign-off:${articleId}:${id}:restore`, label: 'Sign-off brought back' },
    ),
  )

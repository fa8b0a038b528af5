import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CheckStatement } from '#contract/check.ts'
import { endpoints } from '#contract/endpoints.ts'
import type { Check, CheckState } from '#domain/review/check.ts'
import { allPages } from './all-pages.ts'
import { articleListKey, articleQuery } from './articles.ts'
import { call } from './call.ts'
import { checksKey } from './checks-key.ts'
import { write } from './outbox/open-outbox.ts'
import { etagOf } from './send.ts'

const PAGE = 2_000

/** What was said of the sentences of an article; those not in it are unchecked. */
export const checksQuery = (articleId: string) =>
  queryOptions({
    queryKey: checksKey(articleId),
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        call(endpoints.listChecks, { params: { id: articleId }, query: { cursor, limit: PAGE }, signal }),
      ),
  })

type Statement = {
  articleId: string
  sentenceId: string
  /** What it is called while it waits */
  label: string
  /** Only if nobody said anything else since */
  onVersion?: number | undefined
}

/** Says how a sentence stands; what was said before and is not sent yet need not be said any more. */
export const saveCheck = (statement: Statement & { state: CheckState }): Promise<Check> =>
  say(statement, 'check', { state: statement.state })

/** The same for what is noted beside a sentence; how it stands is left as it is. */
export const saveNote = (statement: Statement & { note: string }): Promise<Check> =>
  say(statement, 'note', { note: statement.note })

const say = (
  { articleId, sentenceId, label, onVersion }: Statement,
  what: 'check' | 'note',
  body: CheckStatement,
): Promise<Check> =>
  write(
    endpoints.setCheck,
    {
      params: { id: articleId, sentenceId },
      body,
      ...(onVersion !== undefined && { ifMatch: etagOf(onVersion) }),
    },
    { key: `${what}:${articleId}:${sentenceId}`, label },
  )

/** Puts what the desk has now where everybody reads it. */
export const showCheck = (queryClient: QueryClient, articleId: string, check: Check) => {
  queryClient.setQueryData(
    checksQuery(articleId).queryKey,
    (checks) => checks && [...checks.filter(({ sentenceId }) => sentenceId !== check.sentenceId), check],
  )
  void queryClient.invalidateQueries({ queryKey: articleListKey })
  // The first check of a draft begins the checking, and one more may break a seal.
  const { queryKey } = articleQuery(articleId)
  if (queryClient.getQueryData(queryKey)?.state !== 'checking')
    void queryClient.invalidateQueries({ queryKey })
}

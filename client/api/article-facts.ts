import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Article } from '#contract/article.ts'
import type { ArticleFacts } from '#contract/article-facts.ts'
import { endpoints } from '#contract/endpoints.ts'
import { articleListKey } from './articles.ts'
import { call } from './call.ts'
import { findingsKey } from './findings-key.ts'
import { write } from './outbox/open-outbox.ts'
import { ApiProblem } from './problem.ts'

/** How the keys begin under which it is kept what is read from articles. */
export const FACTS = ['facts'] as const

export type FactsOf = Pick<Article, 'id' | 'publishedOn'> & { revision: Pick<Article['revision'], 'id'> }

/** What is read from an article. Another text or another day of publication is read anew. */
export const articleFactsQuery = ({ id, revision, publishedOn }: FactsOf) =>
  queryOptions({
    queryKey: [...FACTS, id, revision.id, publishedOn] as const,
    queryFn: ({ signal }) => call(endpoints.getArticleFacts, { params: { id }, signal }),
  })

type ReadDate = Pick<ArticleFacts['dates'][number], 'written' | 'occurrence'>
type Reading = ArticleFacts['readings'][number]

/** Which day a date means, `null` for no date; undefined: what the desk makes of it. */
export type Meaning = string | null | undefined

/** How the keys begin under which it waits how dates of an article are read. */
export const dateKey = (articleId: string): string => `date:${articleId}:`

type ReadingOfDate = {
  date: ReadDate
  meaning: Meaning
  /** What it is called while it waits */
  label: string
}

/** Reads a date of the article otherwise, or as the desk does. Of two that wait the later one holds. */
export const useReadDate = (article: FactsOf) => {
  const queryClient = useQueryClient()
  const { queryKey } = articleFactsQuery(article)
  return useMutation({
    mutationFn: ({ date, meaning, label }: ReadingOfDate) => put(article.id, date, meaning, label),
    onSuccess: (facts) => {
      queryClient.setQueryData(queryKey, facts)
      // The rules have run again.
      void queryClient.invalidateQueries({ queryKey: findingsKey(article.id) })
      void queryClient.invalidateQueries({ queryKey: articleListKey })
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  })
}

const put = (
  articleId: string,
  { written, occurrence }: ReadDate,
  meaning: Meaning,
  label: string,
): Promise<ArticleFacts> => {
  const params = { id: articleId }
  const about = { key: `${dateKey(articleId)}${occurrence} ${written}`, label }
  return meaning === undefined
    ? write(endpoints.unreadDate, { params, query: { written, occurrence } }, about)
    : write(endpoints.readDate, { params, body: { written, occurrence, date: meaning } }, about)
}

/** How somebody reads a date otherwise now; what is on the page where the desk does not answer. */
export const readingNow = async (
  queryClient: QueryClient,
  article: FactsOf,
  { written, occurrence }: ReadDate,
): Promise<Reading | undefined> => {
  const query = articleFactsQuery(article)
  const known = queryClient.getQueryData(query.queryKey)
  const facts = await queryClient.query({ ...query, staleTime: 0, retry: false }).catch((problem) => {
    if (known && problem instanceof ApiProblem && problem.code === 'unreachable') return known
    throw problem
  })
  return facts.readings.find((one) => one.written === written && one.occurrence === occurrence)
}

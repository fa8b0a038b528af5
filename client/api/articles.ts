import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Article,
  ArticleChange,
  ArticleImport,
  SentenceMerge,
  SentenceSplit,
} from '#contract/article.ts'
import { endpoints } from '#contract/endpoints.ts'
import { call } from './call.ts'
import { checksKey } from './checks-key.ts'
import { etagOf } from './send.ts'

export const articleListKey = ['articles', 'list'] as const

export const articleListQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: [...articleListKey, q],
    queryFn: ({ pageParam, signal }) =>
      call(endpoints.listArticles, {
        query: { q: q === '' ? undefined : q, cursor: pageParam ?? undefined },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['articles', 'one', id],
    queryFn: ({ signal }) => call(endpoints.getArticle, { params: { id }, signal }),
    // The text of a revision never changes, so a glance at another window needs no second copy of it.
    staleTime: 60_000,
  })

/** Divides a sentence, or makes one of several; the article comes back with its new sentences. */
export const useDivideSentences = (articleId: string) => {
  const queryClient = useQueryClient()
  const params = { id: articleId }
  return useMutation({
    mutationFn: (division: { split: SentenceSplit } | { merge: SentenceMerge }) =>
      'split' in division
        ? call(endpoints.splitSentence, { params, body: division.split })
        : call(endpoints.mergeSentences, { params, body: division.merge }),
    onSuccess: (article) => {
      queryClient.setQueryData(articleQuery(articleId).queryKey, article)
      // Nobody waits for it: whoever divides twice in a moment takes back the second first.
      void queryClient.invalidateQueries({ queryKey: checksKey(articleId) })
    },
  })
}

/** Corrects or plans something about an article; the text in memory stays the one that is there. */
export const useChangeArticle = ({ id, version }: Pick<Article, 'id' | 'version'>) => {
  const queryClient = useQueryClient()
  return useMutation({
    // One after the other: who changes two things quickly means the second on top of the first.
    scope: { id: `article ${id}` },
    mutationFn: (body: ArticleChange) => {
      const known = queryClient.getQueryData(articleQuery(id).queryKey)?.version ?? version
      return call(endpoints.changeArticle, { params: { id }, body, ifMatch: etagOf(known) })
    },
    onError: () => queryClient.invalidateQueries({ queryKey: articleQuery(id).queryKey }),
    onSuccess: ({ revision: _same, ...changed }) => {
      queryClient.setQueryData(articleQuery(id).queryKey, (known) => known && { ...known, ...changed })
      return queryClient.invalidateQueries({ queryKey: articleListKey })
    },
  })
}

export const useImportArticle = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: ArticleImport) => call(endpoints.importArticle, { body }),
    onSuccess: (article) => {
      queryClient.setQueryData(articleQuery(article.id).queryKey, article)
      return queryClient.invalidateQueries({ queryKey: articleListKey })
    },
  })
}

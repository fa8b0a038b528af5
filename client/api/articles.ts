import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ArticleImport, SentenceMerge, SentenceSplit } from '#contract/article.ts'
import type { ArticleFile } from '#contract/article-file.ts'
import { endpoints } from '#contract/endpoints.ts'
import { call } from './call.ts'
import { checksKey } from './checks-key.ts'

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

export const useImportArticle = () => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: ArticleImport | ArticleFile) => call(endpoints.importArticle, { body }),
    onSuccess: (article) => {
      queryClient.setQueryData(articleQuery(article.id).queryKey, article)
      return queryClient.invalidateQueries({ queryKey: articleListKey })
    },
  })
}

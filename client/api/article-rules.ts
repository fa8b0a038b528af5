import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ArticleRule } from '#contract/article-rule.ts'
import { endpoints } from '#contract/endpoints.ts'
import { articleListKey } from './articles.ts'
import { call } from './call.ts'
import { findingsKey } from './findings-key.ts'
import { findingsQuery } from './findings.ts'
import { write } from './outbox/open-outbox.ts'

/** How each rule fares in an article. Whatever has the findings read again has this read again too. */
export const articleRulesQuery = (articleId: string) =>
  queryOptions({
    queryKey: [...findingsKey(articleId), 'rules'],
    queryFn: async ({ signal }) =>
      (await call(endpoints.listArticleRules, { params: { id: articleId }, signal })).items,
  })

export type Muting = Pick<ArticleRule, 'id' | 'title'> & { muted: boolean }

/** How the keys begin under which it waits what is muted or heard again in an article. */
export const mutingKey = (articleId: string): string => `rule:${articleId}:`

/** Mutes a rule in an article or hears it again. Of two that wait the later one holds. */
export const useMuteRule = (articleId: string) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id: rule, title, muted }: Muting) =>
      write(
        endpoints.muteRule,
        { params: { id: articleId, rule }, body: { muted } },
        {
          key: `${mutingKey(articleId)}${rule}`,
          label: muted ? `Muted rule: ${title}` : `Rule heard again: ${title}`,
        },
      ),
    onSuccess: (entry) => {
      queryClient.setQueryData(articleRulesQuery(articleId).queryKey, (entries) =>
        entries?.map((one) => (one.id === entry.id ? entry : one)),
      )
      queryClient.setQueryData(findingsQuery(articleId).queryKey, (findings) =>
        findings?.filter(({ rule, state }) => !entry.muted || rule !== entry.id || state !== 'pending'),
      )
      void queryClient.invalidateQueries({ queryKey: findingsKey(articleId) })
      void queryClient.invalidateQueries({ queryKey: articleListKey })
    },
  })
}

/** Has all rules look at an article again. */
export const useRunRules = (articleId: string) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => call(endpoints.runRules, { params: { id: articleId } }),
    onSuccess: ({ items }) => {
      queryClient.setQueryData(articleRulesQuery(articleId).queryKey, items)
      void queryClient.invalidateQueries({ queryKey: findingsKey(articleId) })
      void queryClient.invalidateQueries({ queryKey: articleListKey })
    },
  })
}

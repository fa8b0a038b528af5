import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { type Article, type ArticleChange, articleSummary } from '#contract/article.ts'
import { endpoints } from '#contract/endpoints.ts'
import { articleListKey, articleQuery } from './articles.ts'
import { write } from './outbox/open-outbox.ts'
import { peopleQuery } from './people.ts'
import { ApiProblem } from './problem.ts'
import { etagOf } from './send.ts'

type Known = Omit<Article, 'revision'>
type Plan = {
  change: ArticleChange
  /** What is changed, as it was when somebody decided to: what stands otherwise since is left alone. */
  from: ArticleChange
  /** What it is called while it waits */
  label: string
}

/**
 * Corrects or plans something about an article, shown at once; the text in memory stays the one that is
 * there. Others may change something else about it meanwhile, but not the same.
 */
export const useChangeArticle = (articleId: string) => {
  const queryClient = useQueryClient()
  const { queryKey } = articleQuery(articleId)
  const known = () => queryClient.getQueryData(queryKey)
  const put = ({ change, label }: Plan, version: number): Promise<Article> =>
    write(
      endpoints.changeArticle,
      { params: { id: articleId }, body: change, ifMatch: etagOf(version) },
      { key: `plan:${articleId}:${Object.keys(change).sort().join('+')}`, label },
    )
  return useMutation({
    mutationFn: async (plan: Plan): Promise<Article> => {
      const article = known()
      if (article && !stands(article, plan.from)) throw changedMeanwhile()
      const version = article?.version ?? 0
      show(queryClient, articleId, plan.change)
      try {
        return await put(plan, version)
      } catch (problem) {
        const now = articleNow(problem)
        if (now === null || !stands(now, plan.from)) throw problem
        return put(plan, now.version)
      }
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
    onSuccess: ({ revision: _same, ...changed }) => {
      queryClient.setQueryData(queryKey, (article) => article && { ...article, ...changed })
      return queryClient.invalidateQueries({ queryKey: articleListKey })
    },
  })
}

/** Who checks it and by when; what state it comes to is for the desk to say. */
const show = (queryClient: QueryClient, articleId: string, { assigneeId, dueOn }: ArticleChange) => {
  const person = queryClient.getQueryData(peopleQuery.queryKey)?.find(({ id }) => id === assigneeId)
  queryClient.setQueryData(
    articleQuery(articleId).queryKey,
    (article) =>
      article && {
        ...article,
        ...(dueOn !== undefined && { dueOn }),
        ...(assigneeId === null && { assignee: null }),
        ...(person && { assignee: { id: person.id, name: person.name } }),
      },
  )
}

/** Whether an article is as somebody has seen it, in all that they have named. */
const stands = (article: Known, seen: ArticleChange): boolean =>
  Object.entries(seen).every(([field, said]) =>
    field === 'assigneeId' ? (article.assignee?.id ?? null) === said : article[field as keyof Known] === said,
  )

const articleNow = (problem: unknown): Known | null =>
  problem instanceof ApiProblem && problem.status === 412
    ? (articleSummary.safeParse(problem.current).data ?? null)
    : null

const changedMeanwhile = (): ApiProblem =>
  new ApiProblem({
    code: 'changed-meanwhile',
    status: 412,
    detail: 'Somebody has changed this in the meantime.',
  })

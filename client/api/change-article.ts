import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { type Article, type ArticleChange, articleSummary } from '#contract/article.ts'
import { endpoints } from '#contract/endpoints.ts'
import { FACTS } from './article-facts.ts'
import { articleListKey, articleQuery } from './articles.ts'
import { FINDINGS } from './findings-key.ts'
import { write } from './outbox/open-outbox.ts'
import type { Write } from './outbox/write.ts'
import { peopleQuery } from './people.ts'
import { ApiProblem } from './problem.ts'
import { readAnew } from './read-anew.ts'
import { etagOf } from './send.ts'

type Known = Omit<Article, 'revision'>
type Plan = {
  change: ArticleChange
  /** What is changed, as it was when somebody decided to: what stands otherwise since is left alone. */
  from: ArticleChange
  /** What it is called while it waits */
  label: string
  /** Where it is kept until it is saved */
  draft?: Write['draft']
}

/**
 * Corrects or plans something about an article, shown at once; the text in memory stays the one that is
 * there. Others may change something else about it meanwhile, but not the same.
 */
export const useChangeArticle = (articleId: string) => {
  const queryClient = useQueryClient()
  const { queryKey } = articleQuery(articleId)
  const known = () => queryClient.getQueryData(queryKey)
  const put = ({ change, label, draft }: Plan, version: number): Promise<Article> =>
    write(
      endpoints.changeArticle,
      { params: { id: articleId }, body: change, ifMatch: etagOf(version) },
      { key: `plan:${articleId}:${Object.keys(change).sort().join('+')}`, label, ...(draft && { draft }) },
    )
  return useMutation({
    mutationFn: async (plan: Plan): Promise<Article> => {
      const article = known()
      if (article && !stands(article, plan.from)) throw changedMeanwhile(article)
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
    onError: (problem) => {
      const now = articleNow(problem)
      if (now) learn(queryClient, now)
      return queryClient.invalidateQueries({ queryKey })
    },
    onSuccess: ({ revision: _same, ...changed }) => {
      learn(queryClient, changed)
      return queryClient.invalidateQueries({ queryKey: articleListKey })
    },
  })
}

/** Takes over what the desk says of an article now; on another day of publication its dates are read anew. */
const learn = (queryClient: QueryClient, now: Known) => {
  const { queryKey } = articleQuery(now.id)
  const before = queryClient.getQueryData(queryKey)
  queryClient.setQueryData(queryKey, (article) => article && { ...article, ...now })
  if (before?.publishedOn === now.publishedOn) return
  const measured: readonly unknown[] = [...FINDINGS, ...FACTS]
  void readAnew(queryClient, ({ queryKey: [what, id] }) => measured.includes(what) && id === now.id)
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

const changedMeanwhile = (current: Article): ApiProblem =>
  new ApiProblem({
    code: 'changed-meanwhile',
    status: 412,
    detail: 'Somebody has changed this in the meantime.',
    current,
  })

import type { BrowserContext } from '@playwright/test'
import type { Article } from '#domain/article/article.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { Page } from '#domain/review/page.ts'

/** An article with all its flags as the desk gives them out, in the order of the text. */
export type Said = { article: Article; flags: Flag[]; oneFlag: Flag }

export const whatTheDeskSays = async (
  { request }: BrowserContext,
  url: string,
  articleId: string,
): Promise<Said> => {
  const ask = async <Answer>(path: string) => (await (await request.get(url + path)).json()) as Answer
  const article = await ask<Article>(`/api/articles/${articleId}`)
  const flags: Flag[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const query: string = cursor === '' ? '' : `&cursor=${cursor}`
    const page: Page<Flag> = await ask(`/api/articles/${articleId}/flags?limit=200${query}`)
    flags.push(...page.items)
    cursor = page.nextCursor
  }
  const [first] = article.revision.sentences
  const [model] = flags
  if (!first || !model) throw new Error('the desk has nothing to show')
  const exact = article.revision.text.slice(first.start, first.end)
  const oneFlag = {
    ...model,
    id: 'one-more',
    span: { start: first.start, end: first.end },
    quote: { ...model.quote, exact },
  }
  return { article, flags, oneFlag }
}

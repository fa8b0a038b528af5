import type { CitedSource } from '#domain/review/source.ts'
import type { Store } from '../repositories/store.ts'
import { everyOf } from './every-page.ts'
import { invalid } from './refusal.ts'

export type ArticleSources = {
  /** those that may leave the desk */
  leaving: CitedSource[]
  /** ids of those that stay: removed ones, and confidential ones that nobody asked for */
  closedIds: string[]
}

/** The sources of an article, parted into those that leave and those that stay. */
export const articleSources = async (
  { citations }: Pick<Store, 'citations'>,
  articleId: string,
  asked: readonly string[],
): Promise<ArticleSources> => {
  const cited = await everyOf((page) => citations.list(articleId, page))
  const stays = ({ id, removed, confidential }: CitedSource) =>
    removed || (confidential && !asked.includes(id))
  return {
    leaving: cited.filter((source) => !stays(source)),
    closedIds: cited.filter(stays).map(({ id }) => id),
  }
}

/** Every source that is asked for by name must be a confidential one of the article. */
export const ensureConfidential = async (
  { citations }: Pick<Store, 'citations'>,
  articleId: string,
  asked: readonly string[],
): Promise<void> => {
  if (asked.length === 0) return
  const cited = await everyOf((page) => citations.list(articleId, page))
  const closed = cited.filter(({ confidential, removed }) => confidential && !removed).map(({ id }) => id)
  const wrong = asked.find((id) => !closed.includes(id))
  if (wrong === undefined) return
  throw invalid(
    'no-such-confidential-source',
    'confidential',
    `The article has no confidential source ${wrong}. Look into its list of sources.`,
  )
}

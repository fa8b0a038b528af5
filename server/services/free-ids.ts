import type { ArticleFile } from '#contract/article-file.ts'
import type { IdKind } from '../repositories/imported-articles.ts'
import type { Repositories } from '../repositories/store.ts'

/** Such as can stand in an address. */
const PLAIN = /^[\w-]{1,64}$/

/** From the ids in a file to those its things have here. */
export type Ids = Record<IdKind, ReadonlyMap<string, string>>

/** Keeps each id that nothing on this desk has, and gives a new one to what has another. */
export const freeIds = async (
  { importedArticles }: Repositories,
  newId: () => string,
  { article, flags, sources, findings }: ArticleFile,
): Promise<Ids> => {
  const named: Record<IdKind, string[]> = {
    article: [article.id],
    revision: [article.revision.id],
    annotation: flags.flatMap(({ id, thread }) => [id, ...thread.map((reply) => reply.id)]),
    source: sources.map(({ id }) => id),
    citation: sources.flatMap(({ citations }) => citations.map(({ id }) => id)),
    finding: findings.map(({ id }) => id),
  }
  const free = async (kind: IdKind): Promise<ReadonlyMap<string, string>> => {
    const taken = await importedArticles.takenIds(kind, named[kind])
    return new Map(named[kind].map((id) => [id, taken.has(id) || !PLAIN.test(id) ? newId() : id]))
  }
  return {
    article: await free('article'),
    revision: await free('revision'),
    annotation: await free('annotation'),
    source: await free('source'),
    citation: await free('citation'),
    finding: await free('finding'),
  }
}

import type { CheckState } from '#domain/review/check.ts'
import type { StateCounts } from '#domain/review/coverage.ts'
import type { Database } from './database.ts'

/** By the article's id. */
export type CheckCounts = ReadonlyMap<string, StateCounts>

/** How many sentences of each article are in which state; asked once for all. */
export const checkCounts = async (db: Database, articleIds: readonly string[]): Promise<CheckCounts> => {
  const groups = await db.check.groupBy({
    by: ['articleId', 'state'],
    where: { articleId: { in: [...articleIds] } },
    _count: true,
  })
  const counts = new Map<string, StateCounts>()
  for (const { articleId, state, _count } of groups) {
    counts.set(articleId, { ...counts.get(articleId), [state as CheckState]: _count })
  }
  return counts
}

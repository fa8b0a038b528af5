import type { Database } from './database.ts'

/** How many flags of each article are open still, and how many of them are blockers. */
export type OpenFlags = ReadonlyMap<string, { unresolved: number; blockers: number }>

/** One question for any number of articles. An article without such flags is not in the answer. */
export const unresolvedFlags = async (db: Database, articleIds: readonly string[]): Promise<OpenFlags> => {
  const groups = await db.flag.groupBy({
    by: ['articleId', 'severity'],
    where: { articleId: { in: [...articleIds] }, withdrawnAt: null, status: { not: 'resolved' } },
    _count: true,
  })
  const counts = new Map<string, { unresolved: number; blockers: number }>()
  for (const { articleId, severity, _count } of groups) {
    const before = counts.get(articleId) ?? { unresolved: 0, blockers: 0 }
    counts.set(articleId, {
      unresolved: before.unresolved + _count,
      blockers: before.blockers + (severity === 'blocker' ? _count : 0),
    })
  }
  return counts
}

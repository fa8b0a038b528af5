import type { Database } from './database.ts'

type Counts = { flags: number; unresolved: number; blockers: number; findings: number; hints: number }

const NOTHING: Counts = { flags: 0, unresolved: 0, blockers: 0, findings: 0, hints: 0 }

/**
 * How many flags each article has, how many of them are open still, and how many of those are blockers;
 * and how many precise findings and how many hints nobody has decided. Asked once for all of these articles and for no other.
 */
export const articleCounts = async (
  db: Database,
  articleIds: readonly string[],
): Promise<(articleId: string) => Counts> => {
  const articleId = { in: [...articleIds] }
  const counts = new Map<string, Counts>()
  const countsOf = (id: string) => counts.get(id) ?? NOTHING
  const flags = await db.flag.groupBy({
    by: ['articleId', 'severity', 'status'],
    where: { articleId, withdrawnAt: null },
    _count: true,
  })
  for (const { articleId: id, severity, status, _count } of flags) {
    const before = countsOf(id)
    const open = status === 'resolved' ? 0 : _count
    counts.set(id, {
      ...before,
      flags: before.flags + _count,
      unresolved: before.unresolved + open,
      blockers: before.blockers + (severity === 'blocker' ? open : 0),
    })
  }
  const findings = await db.finding.groupBy({
    by: ['articleId', 'confidence'],
    where: { articleId, state: 'pending' },
    _count: true,
  })
  for (const { articleId: id, confidence, _count } of findings) {
    counts.set(id, { ...countsOf(id), [confidence === 'precise' ? 'findings' : 'hints']: _count })
  }
  return countsOf
}

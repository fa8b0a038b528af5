import { mutedRules } from './article-rules.ts'
import type { Database } from './database.ts'
import { demotedRules, heardAs } from './rule-standings.ts'

type Counts = { flags: number; unresolved: number; blockers: number; findings: number; hints: number }

const NOTHING: Counts = { flags: 0, unresolved: 0, blockers: 0, findings: 0, hints: 0 }

/**
 * How many flags each article has, how many of them are open still, and how many of those are blockers;
 * and how many precise findings and how many hints nobody has decided, those of
 * muted rules aside. Asked once for all of these articles and for no other.
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
  const mutedIn = await mutedRules(db, articleIds)
  const demoted = await demotedRules(db)
  const findings = await db.finding.groupBy({
    by: ['articleId', 'rule', 'confidence'],
    where: { articleId, state: 'pending' },
    _count: true,
  })
  for (const { articleId: id, _count, ...finding } of findings) {
    if (mutedIn(id).includes(finding.rule)) continue
    const before = countsOf(id)
    const counted = heardAs(demoted, finding) === 'precise' ? 'findings' : 'hints'
    counts.set(id, { ...before, [counted]: before[counted] + _count })
  }
  return countsOf
}

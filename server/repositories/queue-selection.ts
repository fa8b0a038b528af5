import type { Category } from '#domain/review/category.ts'
import type { SelectedFlag } from '#domain/review/queue.ts'
import type { Severity } from '#domain/review/severity.ts'
import type { FlagStatus, Outcome } from '#domain/review/status.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Database } from './database.ts'
import { flagSelection } from './flags.ts'
import { inChunks } from './in-chunks.ts'

/** The first so many flags of a query; their words are asked for in parts that a query can name. */
export const selectFlags = async (
  db: Database,
  query: Pick<Prisma.FlagFindManyArgs, 'where' | 'orderBy' | 'take'>,
): Promise<SelectedFlag[]> => {
  const rows = await db.flag.findMany({
    ...query,
    select: {
      ...{ id: true, version: true, status: true, outcome: true, reason: true },
      ...{ severity: true, category: true, assignee: flagSelection.assignee },
    },
  })
  const words = new Map<string, string>()
  for (const ids of inChunks(rows.map(({ id }) => id))) {
    const anchors = await db.anchor.findMany({
      where: { flagId: { in: ids } },
      orderBy: { revision: { number: 'asc' } },
      select: { flagId: true, exact: true },
    })
    for (const { flagId, exact } of anchors) words.set(flagId, exact)
  }
  return rows.map((row) => ({
    ...row,
    status: row.status as FlagStatus,
    outcome: row.outcome as Outcome | null,
    severity: row.severity as Severity,
    category: row.category as Category,
    quote: { exact: words.get(row.id) ?? '' },
  }))
}

import type { QueueCounts } from '#domain/review/queue.ts'
import { UNSETTLED_STATUSES } from '#domain/review/status.ts'
import type { Database } from './database.ts'

const unsettled = { withdrawnAt: null, status: { in: [...UNSETTLED_STATUSES] } }
const onDesk = { article: { deletedAt: null } }

/**
 * What every page asks for again and again, so it must be quick where there are many flags: all flags
 * are counted in an index, and the few of removed articles are taken off.
 */
export const queueCounts = async (db: Database, personId: string): Promise<QueueCounts> => {
  const [assignedToMe, waiting, all, removed] = await Promise.all([
    db.flag.count({ where: { ...unsettled, ...onDesk, assigneeId: personId } }),
    db.mention.findMany({
      distinct: ['flagId'],
      select: { flagId: true },
      where: {
        ...{ userId: personId, answeredAt: null, comment: { withdrawnAt: null } },
        flag: { ...unsettled, ...onDesk },
      },
    }),
    db.flag.count({ where: unsettled }),
    // CROSS JOIN keeps SQLite from beginning with the flags.
    db.$queryRaw<{ number: bigint }[]>`
      SELECT count(*) AS number FROM Article CROSS JOIN Flag ON Flag.articleId = Article.id
      WHERE Article.deletedAt IS NOT NULL AND Flag.withdrawnAt IS NULL AND Flag.status <> 'resolved'`,
  ])
  return { assignedToMe, waitingForMe: waiting.length, unresolved: all - Number(removed[0]?.number ?? 0) }
}

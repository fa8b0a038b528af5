import type { Prisma } from '#prisma/generated/client.ts'
import { UNSETTLED_STATUSES } from '#domain/review/status.ts'
import type { Database } from './database.ts'

/** So many flags can be named in a query. */
const NAMED = 400

/**
 * Unresolved flags whose thread waits for an answer of this person. For most people these are few: then
 * they are named, because the database would ask every flag whether it is one of them.
 */
export const waitingFlags = async (db: Database, userId: string): Promise<Prisma.FlagWhereInput> => {
  const status = { in: [...UNSETTLED_STATUSES] }
  const mentioned = { userId, answeredAt: null, comment: { withdrawnAt: null } }
  const rows = await db.mention.findMany({
    where: { userId, answeredAt: null },
    select: { flagId: true },
    take: NAMED + 1,
  })
  if (rows.length > NAMED) return { status, mentions: { some: mentioned } }
  return { status, id: { in: rows.map(({ flagId }) => flagId) }, mentions: { some: mentioned } }
}

/** How many there are, beginning with the mentions. */
export const countWaiting = async (db: Database, userId: string): Promise<number> => {
  const [row] = await db.$queryRaw<{ number: bigint }[]>`
    SELECT count(DISTINCT Flag.id) AS number
    FROM Mention CROSS JOIN Comment ON Comment.id = Mention.commentId
      CROSS JOIN Flag ON Flag.id = Mention.flagId CROSS JOIN Article ON Article.id = Flag.articleId
    WHERE Mention.userId = ${userId} AND Mention.answeredAt IS NULL AND Comment.withdrawnAt IS NULL
      AND Flag.withdrawnAt IS NULL AND Flag.status <> 'resolved' AND Article.deletedAt IS NULL`
  return Number(row?.number ?? 0)
}

import type { ObstacleKind, ObstacleName, Waiver } from '#domain/review/waiver.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Database } from './database.ts'

type NewWaiver = ObstacleName & {
  id: string
  articleId: string
  reason: string
  waivedById: string
  waivedAt: string
}

export const waiverRepository = (db: Database) => ({
  /** Those of an article that were not taken back. */
  list: (articleId: string): Promise<Waiver[]> => standingWaivers(db, articleId),

  /** One that was not taken back. */
  find: async (articleId: string, id: string): Promise<Waiver | null> =>
    (await standingWaivers(db, articleId, { id }))[0] ?? null,

  /** One that was taken back. */
  findRevoked: async (articleId: string, id: string): Promise<Waiver | null> =>
    (await waiversIn(db, { articleId, id, revokedAt: { not: null } }))[0] ?? null,

  /** Whether the id is in use, by one that was taken back too. */
  taken: async (id: string): Promise<boolean> => (await db.waiver.count({ where: { id } })) > 0,

  insert: async (waiver: NewWaiver): Promise<void> => {
    await db.waiver.create({ data: waiver })
  },

  /** Takes it back. It stays in the record. */
  revoke: async (id: string, revokedAt: string): Promise<void> => {
    await db.waiver.update({ where: { id }, data: { revokedAt } })
  },

  /** It stands again, in the name of who waived it. */
  restore: async (id: string): Promise<void> => {
    await db.waiver.update({ where: { id }, data: { revokedAt: null } })
  },
})

/** The waivers of an article that were not taken back, the first one first. */
export const standingWaivers = (
  db: Database,
  articleId: string,
  which: { id?: string } = {},
): Promise<Waiver[]> => waiversIn(db, { articleId, revokedAt: null, ...which })

const waiversIn = async (db: Database, where: Prisma.WaiverWhereInput): Promise<Waiver[]> => {
  const rows = await db.waiver.findMany({
    where,
    orderBy: [{ waivedAt: 'asc' }, { id: 'asc' }],
    include: { waivedBy: { select: { id: true, name: true } } },
  })
  return rows.map(({ id, kind, subjectId, reason, waivedBy, waivedAt }) => ({
    ...{ id, subjectId, reason, by: waivedBy },
    kind: kind as ObstacleKind,
    at: waivedAt.toISOString(),
  }))
}

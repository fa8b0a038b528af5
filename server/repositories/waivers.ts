import type { ObstacleKind, ObstacleName, Waiver } from '#domain/review/waiver.ts'
import type { Database } from './database.ts'

type NewWaiver = ObstacleName & {
  id: string
  articleId: string
  reason: string
  waivedById: string
  waivedAt: string
}

export const waiverRepository = (db: Database) => ({
  /** One that was not taken back. */
  find: async (articleId: string, id: string): Promise<Waiver | null> =>
    (await standingWaivers(db, articleId, { id }))[0] ?? null,

  insert: async (waiver: NewWaiver): Promise<void> => {
    await db.waiver.create({ data: waiver })
  },

  /** Takes it back. It stays in the record. */
  revoke: async (id: string, revokedAt: string): Promise<void> => {
    await db.waiver.update({ where: { id }, data: { revokedAt } })
  },
})

/** The waivers of an article that were not taken back, the first one first. */
export const standingWaivers = async (
  db: Database,
  articleId: string,
  which: { id?: string } = {},
): Promise<Waiver[]> => {
  const rows = await db.waiver.findMany({
    where: { articleId, revokedAt: null, ...which },
    orderBy: [{ waivedAt: 'asc' }, { id: 'asc' }],
    include: { waivedBy: { select: { id: true, name: true } } },
  })
  return rows.map(({ id, kind, subjectId, reason, waivedBy, waivedAt }) => ({
    ...{ id, subjectId, reason, by: waivedBy },
    kind: kind as ObstacleKind,
    at: waivedAt.toISOString(),
  }))
}

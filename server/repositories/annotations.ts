import type { AnnotationNames } from '#domain/annotation/annotation.ts'
import type { Database } from './database.ts'

/** A flag, or a reply to it, where annotations of both kinds stand in one list. */
export type AnnotationRow = { id: string; flagId: string; articleId: string }

export type ContainerState = { total: number; updatedAt: string | null }

/**
 * Flags and replies as one list of annotations, and what they are called elsewhere. Asked in SQL: the
 * list is a union of two tables.
 */
export const annotationRepository = (db: Database) => ({
  /** A stretch of those that can be seen, the oldest first, so that pages stay as they are when some are added. */
  list: async (articleId: string | null, offset: number, limit: number): Promise<AnnotationRow[]> =>
    db.$queryRaw<AnnotationRow[]>`
      SELECT id, flagId, articleId FROM (
        SELECT Flag.id AS id, Flag.id AS flagId, Flag.articleId AS articleId, Flag.createdAt AS createdAt
        FROM Flag JOIN Article ON Article.id = Flag.articleId
        WHERE Flag.withdrawnAt IS NULL AND Article.deletedAt IS NULL
          AND (${articleId} IS NULL OR Flag.articleId = ${articleId})
        UNION ALL
        SELECT Comment.id, Comment.flagId, Flag.articleId, Comment.createdAt
        FROM Comment JOIN Flag ON Flag.id = Comment.flagId JOIN Article ON Article.id = Flag.articleId
        WHERE Comment.withdrawnAt IS NULL AND Flag.withdrawnAt IS NULL AND Article.deletedAt IS NULL
          AND (${articleId} IS NULL OR Flag.articleId = ${articleId})
      ) ORDER BY createdAt, id LIMIT ${limit} OFFSET ${offset}`,

  /** How many there are, and when anything about them was last changed or withdrawn. */
  state: async (articleId: string | null): Promise<ContainerState> => {
    const inArticle = articleId === null ? {} : { articleId }
    const onDesk = { ...inArticle, article: { deletedAt: null } }
    const flags = await db.flag.count({ where: { ...onDesk, withdrawnAt: null } })
    const replies = await db.comment.count({
      where: { withdrawnAt: null, flag: { ...onDesk, withdrawnAt: null } },
    })
    const { _max } = await db.flag.aggregate({ where: inArticle, _max: { updatedAt: true } })
    return { total: flags + replies, updatedAt: _max.updatedAt?.toISOString() ?? null }
  },

  /** What the annotations of an article are called elsewhere, by their ids; most are called nothing. */
  names: async (articleId: string): Promise<Map<string, AnnotationNames>> => {
    const rows = await db.$queryRaw<{ id: string; canonical: string | null; via: string }[]>`
      SELECT id, canonical, via FROM AnnotationName WHERE articleId = ${articleId}`
    return new Map(
      rows.map(({ id, canonical, via }) => [id, { canonical, via: via.split('\n').filter(Boolean) }]),
    )
  },

  /** Keeps what an annotation is called elsewhere. */
  setNames: async (id: string, articleId: string, { canonical, via }: AnnotationNames): Promise<void> => {
    await db.$executeRaw`
      INSERT INTO AnnotationName (id, articleId, canonical, via)
      VALUES (${id}, ${articleId}, ${canonical}, ${via.join('\n')})
      ON CONFLICT (id) DO UPDATE SET canonical = excluded.canonical, via = excluded.via`
  },
})

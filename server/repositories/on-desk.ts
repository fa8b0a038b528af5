import type { Prisma } from '#prisma/generated/client.ts'
import type { Database } from './database.ts'
import { inChunks } from './in-chunks.ts'

type Where = Prisma.FlagWhereInput

/** So many articles that were taken off the desk can be named in a query. */
const NAMED = 400

const takenOff = async (db: Database): Promise<string[]> => {
  const rows = await db.article.findMany({ where: { deletedAt: { not: null } }, select: { id: true } })
  return rows.map(({ id }) => id)
}

/**
 * Flags of articles that are on the desk. Few articles are ever taken off it: to leave those out by name
 * is much quicker than to look at the article of every flag.
 */
export const onDesk = async (db: Database, where: Where): Promise<Where> => {
  const gone = await takenOff(db)
  if (gone.length === 0) return where
  const isThere: Where =
    gone.length <= NAMED ? { articleId: { notIn: gone } } : { article: { deletedAt: null } }
  return { AND: [where, isThere] }
}

/** The same, counted: all there are, less those of articles that are gone. */
export const countOnDesk = async (db: Database, where: Where): Promise<number> => {
  let number = await db.flag.count({ where })
  for (const gone of inChunks(await takenOff(db))) {
    number -= await db.flag.count({ where: { AND: [where, { articleId: { in: gone } }] } })
  }
  return number
}

import type { DateReading } from '#domain/facts/dates/date-mention.ts'
import type { Author } from '#domain/review/actor.ts'
import { authorOf } from './author-of.ts'
import type { Database } from './database.ts'

/** How an editor reads a date of an article, and who does. */
export type KeptReading = DateReading & { by: Author; at: string }

export const dateReadingRepository = (db: Database) => ({
  list: async (articleId: string): Promise<KeptReading[]> => {
    const rows = await db.dateReading.findMany({
      where: { articleId },
      include: { reader: { select: { id: true, name: true } } },
      orderBy: [{ written: 'asc' }, { occurrence: 'asc' }],
    })
    return rows.map(({ written, occurrence, date, reader, readerName, readAt }) => ({
      ...{ written, occurrence, date, by: authorOf(reader, readerName), at: readAt.toISOString() },
    }))
  },

  put: async (
    articleId: string,
    { written, occurrence, date }: DateReading,
    { by, at }: { by: string; at: string },
  ): Promise<void> => {
    const read = { date, readerId: by, readerName: null, readAt: at }
    await db.dateReading.upsert({
      where: { articleId_written_occurrence: { articleId, written, occurrence } },
      create: { articleId, written, occurrence, ...read },
      update: read,
    })
  },

  remove: async (
    articleId: string,
    { written, occurrence }: Pick<DateReading, 'written' | 'occurrence'>,
  ): Promise<void> => {
    await db.dateReading.deleteMany({ where: { articleId, written, occurrence } })
  },
})

import type { IsoDate } from '#domain/facts/calendar-date.ts'
import type { Database } from './database.ts'

/** How an editor reads a date of an article; `date` is null where it is none. */
export type DateReading = { written: string; occurrence: number; date: IsoDate | null }

/** All that the rules look at in an article, the texts themselves told by their hash. */
export type NoticeMatter = {
  publishedOn: IsoDate | null
  language: string
  number: number
  hash: string
  sentenceCount: number
  readings: DateReading[]
  bookVersion: number
}

export const noticeRepository = (db: Database) => ({
  /** What the rules would look at now, and a hash of what they looked at last; null once it is off the desk. */
  standing: async (id: string): Promise<{ matter: NoticeMatter; noticedFrom: string | null } | null> => {
    const row = await db.article.findFirst({
      where: { id, deletedAt: null },
      select: {
        ...{ publishedOn: true, language: true, noticedFrom: true },
        revisions: {
          orderBy: { number: 'desc' },
          take: 1,
          select: { number: true, hash: true, sentenceCount: true },
        },
      },
    })
    const revision = row?.revisions[0]
    if (!row || !revision) return null
    const { noticedFrom, publishedOn, language } = row
    const readings = await readingsOf(db, id)
    const bookVersion = await bookVersionOf(db)
    return { noticedFrom, matter: { publishedOn, language, ...revision, readings, bookVersion } }
  },

  setFrom: async (id: string, noticedFrom: string): Promise<void> => {
    await db.article.update({ where: { id }, data: { noticedFrom } })
  },

  /** How editors read dates of an article where the desk reads them otherwise. */
  readings: (articleId: string): Promise<DateReading[]> => readingsOf(db, articleId),

  bookVersion: (): Promise<number> => bookVersionOf(db),
})

const readingsOf = (db: Database, articleId: string): Promise<DateReading[]> =>
  db.dateReading.findMany({
    where: { articleId },
    select: { written: true, occurrence: true, date: true },
    orderBy: [{ written: 'asc' }, { occurrence: 'asc' }],
  })

const bookVersionOf = async (db: Database): Promise<number> =>
  (await db.deskSettings.findFirst({ select: { bookVersion: true } }))?.bookVersion ?? 0

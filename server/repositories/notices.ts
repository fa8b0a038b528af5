import type { IsoDate } from '#domain/facts/calendar-date.ts'
import type { DateReading } from '#domain/facts/dates/date-mention.ts'
import type { Database } from './database.ts'
import { dateReadingRepository } from './date-readings.ts'

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
    const readings = (await dateReadingRepository(db).list(id)).map(plainReading)
    const bookVersion = await bookVersionOf(db)
    return { noticedFrom, matter: { publishedOn, language, ...revision, readings, bookVersion } }
  },

  setFrom: async (id: string, noticedFrom: string): Promise<void> => {
    await db.article.update({ where: { id }, data: { noticedFrom } })
  },

  bookVersion: (): Promise<number> => bookVersionOf(db),
})

const bookVersionOf = async (db: Database): Promise<number> =>
  (await db.deskSettings.findFirst({ select: { bookVersion: true } }))?.bookVersion ?? 0

/** Who read it so is nothing to the rules. */
export const plainReading = ({ written, occurrence, date }: DateReading): DateReading => ({
  written,
  occurrence,
  date,
})

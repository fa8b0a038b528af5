import type { HistoryAction, HistoryEntry, HistorySubject } from '#domain/review/history.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { readCursor, pageOf } from './cursor.ts'
import type { Database } from './database.ts'
import { fromJson, toJson } from './json.ts'

export type NewHistoryEntry = {
  articleId: string | null
  at: string
  actorId: string | null
  action: HistoryAction
  subject: HistorySubject
  detail: HistoryEntry['detail']
}

/** Whose history: an article's with all that belongs to it, or that of one subject. */
type About = { articleId: string } | { subjectType: HistorySubject['type']; subjectId: string }

const selection = { actor: { select: { id: true, name: true } } } as const

export const historyRepository = (db: Database) => ({
  /** One page, the latest first. */
  list: async (about: About, { cursor, limit }: PageRequest): Promise<Page<HistoryEntry>> => {
    const before = readCursor<[number]>(cursor, ['integer'])
    const rows = await db.historyEntry.findMany({
      where: { ...about, ...(before && { id: { lt: before[0] } }) },
      orderBy: { id: 'desc' },
      take: limit + 1,
      include: selection,
    })
    return pageOf(rows, limit, entryOf, (row) => [row.id])
  },

  /** When this was done to a subject the last time. */
  last: async (
    articleId: string,
    action: HistoryAction,
    { type: subjectType, id: subjectId }: HistorySubject,
  ): Promise<HistoryEntry | null> => {
    const row = await db.historyEntry.findFirst({
      where: { articleId, action, subjectType, subjectId },
      orderBy: { id: 'desc' },
      include: selection,
    })
    return row && entryOf(row)
  },

  insert: async ({ subject, detail, ...entry }: NewHistoryEntry): Promise<void> => {
    await db.historyEntry.create({
      data: { ...entry, subjectType: subject.type, subjectId: subject.id, detail: toJson(detail) },
    })
  },
})

type Row = Prisma.HistoryEntryGetPayload<{ include: typeof selection }>

const entryOf = (row: Row): HistoryEntry => ({
  id: String(row.id),
  at: row.at.toISOString(),
  actor: row.actor,
  action: row.action as HistoryAction,
  subject: { type: row.subjectType as HistorySubject['type'], id: row.subjectId },
  detail: fromJson<HistoryEntry['detail']>(row.detail),
})

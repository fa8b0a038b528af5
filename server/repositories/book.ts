import { type BookContent, type BookEntry, type BookKind, entryKey } from '#domain/book/entry.ts'
import { fold } from '#domain/review/fold.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { pageOf, readCursor } from './cursor.ts'
import type { Database } from './database.ts'
import { inChunks } from './in-chunks.ts'
import { fromJson, toJson } from './json.ts'

type BookQuery = PageRequest & { q?: string | undefined; kind?: BookKind | undefined }

const ONLY_ROW = 1

export const bookRepository = (db: Database) => ({
  /** One page, by kind and name. */
  list: async ({ q, kind, cursor, limit }: BookQuery): Promise<Page<BookEntry>> => {
    const after = readCursor<[string]>(cursor, ['id'])
    const rows = await db.bookEntry.findMany({
      where: {
        ...(kind && { kind }),
        ...(after && { key: { gt: after[0] } }),
        AND: fold(q ?? '')
          .split(/\s+/)
          .filter(Boolean)
          .map((word) => ({ words: { contains: word } })),
      },
      orderBy: { key: 'asc' },
      take: limit + 1,
    })
    return pageOf(rows, limit, entryOf, ({ key }) => [key])
  },

  /** All of it, for the rules. */
  all: async (): Promise<BookEntry[]> =>
    (await db.bookEntry.findMany({ orderBy: { key: 'asc' } })).map(entryOf),

  count: (): Promise<number> => db.bookEntry.count(),

  find: async (id: string): Promise<BookEntry | null> => {
    const row = await db.bookEntry.findUnique({ where: { id } })
    return row && entryOf(row)
  },

  /** The entries that are told by the same as these, by what tells them. */
  findAlike: async (contents: readonly BookContent[]): Promise<Map<string, BookEntry>> => {
    const found = new Map<string, BookEntry>()
    for (const some of inChunks(contents.map(entryKey))) {
      const rows = await db.bookEntry.findMany({ where: { key: { in: some } } })
      for (const row of rows) found.set(row.key, entryOf(row))
    }
    return found
  },

  insert: async (entries: readonly (BookContent & { id: string })[], at: string): Promise<void> => {
    for (const some of inChunks(entries)) {
      await db.bookEntry.createMany({
        data: some.map(({ id, ...content }) => ({ id, ...columnsOf(content), createdAt: at, updatedAt: at })),
      })
    }
    await bookChanged(db)
  },

  /** Sets all that an entry says if it is still at `version`; tells whether it was. */
  update: async (id: string, version: number, content: BookContent, at: string): Promise<boolean> => {
    const data = { ...columnsOf(content), updatedAt: at, version: { increment: 1 } }
    const isDone = (await db.bookEntry.updateMany({ where: { id, version }, data })).count === 1
    if (isDone) await bookChanged(db)
    return isDone
  },

  /** Removes an entry that is still at `version`; tells whether it was. */
  remove: async (id: string, version: number): Promise<boolean> => {
    const isDone = (await db.bookEntry.deleteMany({ where: { id, version } })).count === 1
    if (isDone) await bookChanged(db)
    return isDone
  },
})

/** From here on it shows that an article was looked over with an older book. */
const bookChanged = async (db: Database): Promise<void> => {
  await db.deskSettings.upsert({
    where: { id: ONLY_ROW },
    create: { id: ONLY_ROW, bookVersion: 1 },
    update: { bookVersion: { increment: 1 } },
  })
}

const columnsOf = (content: BookContent) => {
  const { kind, name, holder, aliases, from, to, date } = content
  return {
    ...{ kind, name, holder, aliases: toJson(aliases), startsOn: from ?? date, endsOn: to },
    key: entryKey(content),
    words: fold([name, holder ?? '', ...aliases].filter(Boolean).join('\n')),
  }
}

type Row = Prisma.BookEntryGetPayload<object>

const entryOf = (row: Row): BookEntry => {
  const { id, name, holder, startsOn, endsOn, version, createdAt, updatedAt } = row
  const kind = row.kind as BookKind
  const isEvent = kind === 'event'
  return {
    ...{ id, kind, name, holder, aliases: fromJson<string[]>(row.aliases) },
    ...{ from: isEvent ? null : startsOn, to: endsOn, date: isEvent ? startsOn : null },
    ...{ version, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() },
  }
}

import { fold } from '#domain/review/fold.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Source, SourceFile, SourceRank, SourceType } from '#domain/review/source.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { authorOf } from './author-of.ts'
import { readCursor, pageOf } from './cursor.ts'
import type { Database } from './database.ts'

export type SourceContent = Pick<
  Source,
  | 'type'
  | 'title'
  | 'url'
  | 'publisher'
  | 'author'
  | 'locator'
  | 'quotedWords'
  | 'accessedOn'
  | 'rank'
  | 'confidential'
>

export const sourceSelection = {
  adder: { select: { id: true, name: true } },
  files: { where: { removedAt: null }, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.SourceInclude

export const sourceRepository = (db: Database) => ({
  /** One page of the sources that are not removed, the latest change first. */
  list: async ({ q, cursor, limit }: PageRequest & { q?: string | undefined }): Promise<Page<Source>> => {
    const after = readCursor<[string, string]>(cursor, ['instant', 'id'])
    const words = fold(q ?? '').split(/\s+/)
    const rows = await db.source.findMany({
      where: {
        removedAt: null,
        AND: words.filter(Boolean).map((word) => ({ words: { contains: word } })),
        ...(after && {
          OR: [{ updatedAt: { lt: after[0] } }, { updatedAt: after[0], id: { lt: after[1] } }],
        }),
      },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
      include: sourceSelection,
    })
    return pageOf(rows, limit, sourceOf, (row) => [row.updatedAt.toISOString(), row.id])
  },

  /** A source, removed or not. */
  find: async (id: string): Promise<Source | null> => {
    const row = await db.source.findUnique({ where: { id }, include: sourceSelection })
    return row && sourceOf(row)
  },

  /** Those of the ids that belong to sources which are not removed. */
  known: async (ids: readonly string[]): Promise<Set<string>> => {
    const rows = await db.source.findMany({
      where: { id: { in: [...ids] }, removedAt: null },
      select: { id: true },
    })
    return new Set(rows.map(({ id }) => id))
  },

  insert: async (id: string, content: SourceContent, adderId: string, at: string): Promise<void> => {
    const data = { id, ...content, words: sourceWords(content), adderId, createdAt: at, updatedAt: at }
    await db.source.create({ data })
  },

  /** Sets all that a source says if it is still at `version`; tells whether it was. */
  update: async (id: string, version: number, content: SourceContent, at: string): Promise<boolean> => {
    const data = { ...content, words: sourceWords(content), updatedAt: at, version: { increment: 1 } }
    return (await db.source.updateMany({ where: { id, version }, data })).count === 1
  },

  /** Removes or brings back a source that is still at `version`; tells whether it was. */
  setRemoved: async (id: string, version: number, removedAt: string | null, at: string): Promise<boolean> => {
    const data = { removedAt, updatedAt: at, version: { increment: 1 } }
    return (await db.source.updateMany({ where: { id, version }, data })).count === 1
  },

  /** Something about it changed that is no part of its version: a file. */
  touch: async (id: string, at: string): Promise<void> => {
    await db.source.update({ where: { id }, data: { updatedAt: at } })
  },

  findFile: async (sourceId: string, id: string): Promise<SourceFile | null> => {
    const where = { id, sourceId, removedAt: null, source: { removedAt: null } }
    const row = await db.sourceFile.findFirst({ where })
    return row && fileOf(row)
  },

  /** One that was taken off a source which is still there. */
  findRemovedFile: async (sourceId: string, id: string): Promise<SourceFile | null> => {
    const where = { id, sourceId, removedAt: { not: null }, source: { removedAt: null } }
    const row = await db.sourceFile.findFirst({ where })
    return row && fileOf(row)
  },

  insertFile: async (sourceId: string, adderId: string, file: SourceFile): Promise<void> => {
    await db.sourceFile.create({ data: { ...file, sourceId, adderId } })
  },

  removeFile: async (id: string, at: string): Promise<void> => {
    await db.sourceFile.update({ where: { id }, data: { removedAt: at } })
  },

  restoreFile: async (id: string): Promise<void> => {
    await db.sourceFile.update({ where: { id }, data: { removedAt: null } })
  },
})

/** What a search looks at. */
export const sourceWords = ({ title, url, publisher, author }: SourceContent): string =>
  fold([title, url, publisher, author].filter((part) => part !== null).join('\n'))

type Row = Prisma.SourceGetPayload<{ include: typeof sourceSelection }>
type FileRow = Prisma.SourceFileGetPayload<object>

const fileOf = ({ id, filename, mediaType, size, hash, addedAt }: FileRow): SourceFile => ({
  ...{ id, filename, mediaType, size, hash },
  addedAt: addedAt.toISOString(),
})

export const sourceOf = (row: Row): Source => ({
  id: row.id,
  type: row.type as SourceType,
  title: row.title,
  url: row.url,
  publisher: row.publisher,
  author: row.author,
  locator: row.locator,
  quotedWords: row.quotedWords,
  accessedOn: row.accessedOn,
  rank: row.rank as SourceRank,
  confidential: row.confidential,
  files: row.files.map(fileOf),
  adder: authorOf(row.adder, row.adderName),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  removed: row.removedAt !== null,
  version: row.version,
})

import type { Page, PageRequest } from '#domain/review/page.ts'
import type { SavedView } from '#domain/review/view.ts'
import { pageOf, readCursor } from './cursor.ts'
import type { Database } from './database.ts'
import { fromJson, toJson } from './json.ts'

export const viewRepository = (db: Database) => ({
  /** Somebody's own, by name. */
  list: async (userId: string, { cursor, limit }: PageRequest): Promise<Page<SavedView>> => {
    const after = readCursor<[string]>(cursor, ['id'])
    const rows = await db.savedView.findMany({
      where: { userId, ...(after && { name: { gt: after[0] } }) },
      orderBy: { name: 'asc' },
      take: limit + 1,
    })
    return pageOf(rows, limit, viewOf, ({ name }) => [name])
  },

  find: async (id: string): Promise<{ view: SavedView; userId: string } | null> => {
    const row = await db.savedView.findUnique({ where: { id } })
    return row && { view: viewOf(row), userId: row.userId }
  },

  named: async (userId: string, name: string): Promise<boolean> =>
    (await db.savedView.count({ where: { userId, name } })) > 0,

  insert: async (userId: string, { query, ...view }: SavedView): Promise<void> => {
    await db.savedView.create({ data: { ...view, userId, query: toJson(query) } })
  },

  /** Tells whether it was there. */
  remove: async (userId: string, id: string): Promise<boolean> =>
    (await db.savedView.deleteMany({ where: { id, userId } })).count === 1,
})

type Row = { id: string; name: string; query: Parameters<typeof fromJson>[0]; createdAt: Date }

const viewOf = ({ id, name, query, createdAt }: Row): SavedView => ({
  ...{ id, name, query: fromJson<SavedView['query']>(query), createdAt: createdAt.toISOString() },
})

import type { Prisma } from '#prisma/generated/client.ts'
import { type Cursor, readCursor } from './cursor.ts'

type Keyed = { id: string; updatedAt: Date; dueOn: string | null }

/** An order of articles: how it sorts, what lies behind a cursor, and the keys that cursors are made of. */
type Order = {
  by: Prisma.ArticleOrderByWithRelationInput[]
  behind: (cursor: string | undefined) => Prisma.ArticleWhereInput
  keys: (row: Keyed) => Cursor
}

export const ARTICLE_ORDERS: Record<'changed' | 'due', Order> = {
  /** The latest change first */
  changed: {
    by: [{ updatedAt: 'desc' }, { id: 'desc' }],
    behind: (cursor) => {
      const last = readCursor<[string, string]>(cursor, ['instant', 'id'])
      if (!last) return {}
      return { OR: [{ updatedAt: { lt: last[0] } }, { updatedAt: last[0], id: { lt: last[1] } }] }
    },
    keys: (row) => [row.updatedAt.toISOString(), row.id],
  },
  /** The soonest due first; those without a date at the end */
  due: {
    by: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    behind: (cursor) => {
      const last = readCursor<[string, string]>(cursor, ['day', 'id'])
      if (!last) return {}
      const [day, id] = last
      if (day === '') return { dueOn: null, id: { gt: id } }
      return { OR: [{ dueOn: { gt: day } }, { dueOn: day, id: { gt: id } }, { dueOn: null }] }
    },
    keys: (row) => [row.dueOn ?? '', row.id],
  },
}

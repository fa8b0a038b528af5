import type { QueueSort } from '#domain/review/queue.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Cursor, KeyKind } from './cursor.ts'

type Order = Prisma.FlagOrderByWithRelationInput
type Where = Prisma.FlagWhereInput
type Row = { id: string; updatedAt: Date; createdAt: Date; severity: string; status: string; article: Titled }
type Titled = { id: string; title: string }

/** One thing that flags are ordered by: how it is read, and what lies behind or at a value of it. */
type Key = {
  kind: KeyKind
  of: (row: Row) => string
  order: Order
  behind: (value: string) => Where
  at: (value: string) => Where
}

const downBy = (field: 'updatedAt' | 'createdAt'): Key => ({
  ...{ kind: 'instant', of: (row) => row[field].toISOString(), order: { [field]: 'desc' } },
  ...{ behind: (value) => ({ [field]: { lt: value } }), at: (value) => ({ [field]: value }) },
})
const upBy = (field: 'updatedAt' | 'createdAt'): Key => ({
  ...{ kind: 'instant', of: (row) => row[field].toISOString(), order: { [field]: 'asc' } },
  ...{ behind: (value) => ({ [field]: { gt: value } }), at: (value) => ({ [field]: value }) },
})
const byWord = (field: 'severity' | 'status'): Key => ({
  ...{ kind: 'id', of: (row) => row[field], order: { [field]: 'asc' } },
  ...{ behind: (value) => ({ [field]: { gt: value } }), at: (value) => ({ [field]: value }) },
})
const titleUp: Key = {
  ...{ kind: 'id', of: (row) => row.article.title, order: { article: { title: 'asc' } } },
  ...{ behind: (value) => ({ article: { title: { gt: value } } }) },
  ...{ at: (value) => ({ article: { title: value } }) },
}
const articleUp: Key = {
  ...{ kind: 'id', of: (row) => row.article.id, order: { articleId: 'asc' } },
  ...{ behind: (value) => ({ articleId: { gt: value } }), at: (value) => ({ articleId: value }) },
}
const idUp: Key = {
  ...{ kind: 'id', of: (row) => row.id, order: { id: 'asc' } },
  ...{ behind: (value) => ({ id: { gt: value } }), at: (value) => ({ id: value }) },
}
const idDown: Key = {
  ...{ kind: 'id', of: (row) => row.id, order: { id: 'desc' } },
  ...{ behind: (value) => ({ id: { lt: value } }), at: (value) => ({ id: value }) },
}

/** Severities and statuses stand in the order of the alphabet: blocker first, what is resolved last. */
const KEYS: Record<QueueSort, readonly Key[]> = {
  '-updated': [downBy('updatedAt'), idDown],
  updated: [upBy('updatedAt'), idUp],
  '-created': [downBy('createdAt'), idDown],
  created: [upBy('createdAt'), idUp],
  severity: [byWord('severity'), downBy('updatedAt'), idDown],
  status: [byWord('status'), downBy('updatedAt'), idDown],
  article: [titleUp, articleUp, upBy('createdAt'), idUp],
}

/** How the database orders and goes on for each sort. */
export const queueOrder = (sort: QueueSort) => {
  const keys = KEYS[sort]
  return {
    orderBy: keys.map(({ order }) => order),
    kinds: keys.map(({ kind }) => kind),
    cursorOf: (row: Row): Cursor => keys.map(({ of }) => of(row)),
    /** Rows after the one whose keys these are. */
    behind: (values: readonly string[]): Where => ({
      OR: keys.map(({ behind }, index) => ({
        AND: [
          ...keys.slice(0, index).map(({ at }, before) => at(values[before] ?? '')),
          behind(values[index] ?? ''),
        ],
      })),
    }),
  }
}

import type { Page } from '#domain/review/page.ts'
import type {
  QueueCounts,
  QueuedFlag,
  QueueFilter,
  QueueRequest,
  QueueSort,
  SelectedFlag,
} from '#domain/review/queue.ts'
import { UNSETTLED_STATUSES } from '#domain/review/status.ts'
import { fold } from '#domain/review/fold.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { pageOf, readCursor } from './cursor.ts'
import type { Database } from './database.ts'
import { flagOf, flagSelection, newestAnchor } from './flags.ts'
import { queueCounts } from './queue-counts.ts'
import { queueOrder } from './queue-order.ts'
import { selectFlags } from './queue-selection.ts'

const selection = {
  ...flagSelection,
  anchors: newestAnchor,
  article: { select: { id: true, title: true, publishedOn: true } },
} as const

export const queueRepository = (db: Database) => ({
  /** One page of the flags that are not withdrawn, of articles that are on the desk. */
  list: async ({ filter, sort, cursor, limit }: QueueRequest): Promise<Page<QueuedFlag>> => {
    const { orderBy, kinds, cursorOf, behind } = queueOrder(sort)
    const after = readCursor<string[]>(cursor, kinds)
    const where = whereOf(filter)
    const rows = await db.flag.findMany({
      where: after ? { AND: [where, behind(after)] } : where,
      orderBy,
      take: limit + 1,
      include: selection,
    })
    return pageOf(rows, limit, queuedOf, cursorOf)
  },

  /** The first so many of those that match. */
  select: (filter: QueueFilter, sort: QueueSort, limit: number): Promise<SelectedFlag[]> =>
    selectFlags(db, { where: whereOf(filter), orderBy: queueOrder(sort).orderBy, take: limit }),

  count: async (filter: QueueFilter): Promise<number> => db.flag.count({ where: whereOf(filter) }),

  counts: (personId: string): Promise<QueueCounts> => queueCounts(db, personId),
})

const whereOf = ({ waitingFor, assignee, q = '', ...named }: QueueFilter): Prisma.FlagWhereInput => ({
  withdrawnAt: null,
  article: { deletedAt: null },
  ...among('status', named.status),
  ...among('category', named.category),
  ...among('severity', named.severity),
  ...among('outcome', named.outcome),
  ...among('authorId', named.author),
  ...(named.article !== undefined && { articleId: named.article }),
  AND: [
    ...wordsOf(q).map((word) => ({ words: { contains: word } })),
    ...(assignee === undefined ? [] : [{ OR: assignee.map((assigneeId) => ({ assigneeId })) }]),
    ...(waitingFor === undefined ? [] : [waiting(waitingFor)]),
  ],
})

const among = (field: string, values: readonly string[] | undefined): Prisma.FlagWhereInput =>
  values === undefined ? {} : { [field]: { in: [...values] } }

const wordsOf = (q: string): string[] => fold(q).split(/\s+/u).filter(Boolean)

const waiting = (userId: string): Prisma.FlagWhereInput => ({
  status: { in: [...UNSETTLED_STATUSES] },
  mentions: { some: { userId, answeredAt: null, comment: { withdrawnAt: null } } },
})

type Row = Prisma.FlagGetPayload<{ include: typeof selection }>

const queuedOf = ({ article, anchors, ...row }: Row): QueuedFlag => {
  const anchor = anchors[0]
  if (!anchor) throw new Error(`Flag ${row.id} sits nowhere.`)
  return { ...flagOf(row, anchor), article }
}

import type { Page } from '#domain/review/page.ts'
import type {
  QueueCounts,
  QueuedFlag,
  QueueFilter,
  QueueRequest,
  QueueSort,
  SelectedFlag,
} from '#domain/review/queue.ts'
import { fold } from '#domain/review/fold.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { pageOf, readCursor } from './cursor.ts'
import type { Database } from './database.ts'
import { flagOf, flagSelection, newestAnchor } from './flags.ts'
import { countOnDesk, onDesk } from './on-desk.ts'
import { queueCounts } from './queue-counts.ts'
import { queueOrder } from './queue-order.ts'
import { selectFlags } from './queue-selection.ts'
import { waitingFlags } from './waiting-flags.ts'

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
    const where = await onDesk(db, await whereOf(db, filter))
    const rows = await db.flag.findMany({
      where: after ? { AND: [where, behind(after)] } : where,
      orderBy,
      take: limit + 1,
      include: selection,
    })
    return pageOf(rows, limit, queuedOf, cursorOf)
  },

  /** The first so many of those that match. */
  select: async (filter: QueueFilter, sort: QueueSort, limit: number): Promise<SelectedFlag[]> => {
    const where = await onDesk(db, await whereOf(db, filter))
    return selectFlags(db, { where, orderBy: queueOrder(sort).orderBy, take: limit })
  },

  count: async (filter: QueueFilter): Promise<number> => countOnDesk(db, await whereOf(db, filter)),

  counts: (personId: string): Promise<QueueCounts> => queueCounts(db, personId),
})

const whereOf = async (
  db: Database,
  { waitingFor, assignee, q = '', ...named }: QueueFilter,
): Promise<Prisma.FlagWhereInput> => ({
  withdrawnAt: null,
  ...among('status', named.status),
  ...among('category', named.category),
  ...among('severity', named.severity),
  ...among('outcome', named.outcome),
  ...among('authorId', named.author),
  ...(named.article !== undefined && { articleId: named.article }),
  ...(named.claimed && { claim: { not: Prisma.DbNull } }),
  AND: [
    ...wordsOf(q).map((word) => ({ words: { contains: word } })),
    ...(assignee === undefined ? [] : [{ OR: assignee.map((assigneeId) => ({ assigneeId })) }]),
    ...(waitingFor === undefined ? [] : [await waitingFlags(db, waitingFor)]),
  ],
})

const among = (field: string, values: readonly string[] | undefined): Prisma.FlagWhereInput =>
  values === undefined ? {} : { [field]: { in: [...values] } }

const wordsOf = (q: string): string[] => fold(q).split(/\s+/u).filter(Boolean)

type Row = Prisma.FlagGetPayload<{ include: typeof selection }>

const queuedOf = ({ article, anchors, ...row }: Row): QueuedFlag => {
  const anchor = anchors[0]
  if (!anchor) throw new Error(`Flag ${row.id} sits nowhere.`)
  return { ...flagOf(row, anchor), article }
}

import type { AnchorOutcome, Quote } from '#domain/anchoring/anchor.ts'
import type { Span } from '#domain/article/span.ts'
import type { Category } from '#domain/review/category.ts'
import type { Flag } from '#domain/review/flag.ts'
import { fold } from '#domain/review/fold.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Severity } from '#domain/review/severity.ts'
import type { FlagStatus } from '#domain/review/status.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { readCursor, pageOf } from './cursor.ts'
import type { Database } from './database.ts'

export type FlagContent = Pick<Flag, 'category' | 'severity' | 'note' | 'suggestedText'>

/** A new flag on words of a revision. */
export type NewFlag = FlagContent & {
  id: string
  articleId: string
  /** Who makes the flag, and in whose name where that is nobody of the desk. */
  authorId: string
  authorName?: string
  revisionId: string
  span: Span
  quote: Quote
}

export const flagSelection = {
  author: { select: { id: true, name: true } },
  finding: { select: { id: true } },
} as const
export const newestAnchor = { orderBy: { revision: { number: 'desc' } }, take: 1 } as const

export const flagRepository = (db: Database) => ({
  /** One page of the flags that are not withdrawn, in reading order of the revision. */
  list: async (revisionId: string, { cursor, limit }: PageRequest): Promise<Page<Flag>> => {
    const types = ['integer', 'integer', 'id'] as const
    const after = readCursor<[number, number, string]>(cursor, types)
    const rows = await db.anchor.findMany({
      where: { revisionId, flag: { withdrawnAt: null }, ...(after && behind(after)) },
      orderBy: [{ start: 'asc' }, { end: 'asc' }, { flagId: 'asc' }],
      take: limit + 1,
      include: { flag: { include: flagSelection } },
    })
    return pageOf(
      rows,
      limit,
      ({ flag, ...anchor }) => flagOf(flag, anchor),
      (row) => [row.start, row.end, row.flagId],
    )
  },

  /** A flag as it sits in the newest revision, withdrawn or not. */
  find: async (id: string): Promise<{ flag: Flag; withdrawn: boolean } | null> => {
    const row = await db.flag.findFirst({
      where: { id, article: { deletedAt: null } },
      include: { ...flagSelection, anchors: newestAnchor },
    })
    const anchor = row?.anchors[0]
    return row && anchor ? { flag: flagOf(row, anchor), withdrawn: row.withdrawnAt !== null } : null
  },

  /** Whether the id is in use, by a withdrawn flag too. */
  taken: async (id: string): Promise<boolean> => (await db.flag.count({ where: { id } })) > 0,

  insert: async ({ span, quote, revisionId, ...flag }: NewFlag, at: string): Promise<void> => {
    await db.flag.create({
      data: {
        ...flag,
        status: 'open',
        words: fold(`${quote.exact} ${flag.note}`),
        createdAt: at,
        updatedAt: at,
        anchors: { create: { revisionId, ...span, ...quote, outcome: 'exact' } },
      },
    })
  },

  /** Changes the flag if it is still at `version`; tells whether it was. */
  update: async (
    id: string,
    version: number,
    change: Partial<FlagContent> & { withdrawnAt?: string | null },
    at: string,
  ): Promise<boolean> => {
    const data = { ...change, updatedAt: at, version: { increment: 1 } }
    return (await db.flag.updateMany({ where: { id, version }, data })).count === 1
  },
})

const behind = ([start, end, flagId]: [number, number, string]): Prisma.AnchorWhereInput => ({
  OR: [{ start: { gt: start } }, { start, end: { gt: end } }, { start, end, flagId: { gt: flagId } }],
})

type FlagRow = Prisma.FlagGetPayload<{ include: typeof flagSelection }>
type AnchorRow = Prisma.AnchorGetPayload<object>

export const flagOf = (row: FlagRow, anchor: AnchorRow): Flag => ({
  id: row.id,
  articleId: row.articleId,
  span: { start: anchor.start, end: anchor.end },
  quote: { exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix },
  anchor: { revisionId: anchor.revisionId, outcome: anchor.outcome as AnchorOutcome },
  category: row.category as Category,
  severity: row.severity as Severity,
  note: row.note,
  suggestedText: row.suggestedText,
  status: row.status as FlagStatus,
  author: row.authorName === null ? row.author : { id: null, name: row.authorName },
  findingId: row.finding?.id ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  version: row.version,
})

import type { AnchorOutcome, Quote } from '#domain/anchoring/anchor.ts'
import type { Span } from '#domain/article/span.ts'
import type { Claim } from '#domain/review/claim.ts'
import type { Category } from '#domain/review/category.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Standing } from '#domain/review/settlement.ts'
import type { Severity } from '#domain/review/severity.ts'
import type { FlagStatus, Outcome } from '#domain/review/status.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { authorOf } from './author-of.ts'
import { readCursor, pageOf } from './cursor.ts'
import type { Database } from './database.ts'
import { fromJson, toJsonOrNone } from './json.ts'

export type FlagContent = Pick<Flag, 'category' | 'severity' | 'note' | 'suggestedText'>

/** All that a change may set: what a flag says, how it stands, who has it. */
export type FlagFields = FlagContent & Standing & { assigneeId: string | null; claim: Claim | null }

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
  status: FlagStatus
  assigneeId: string | null
  claim?: Claim | null | undefined
  words: string
}

const PERSON = { id: true, name: true } as const
export const flagSelection = {
  author: { select: PERSON },
  settler: { select: PERSON },
  assignee: { select: PERSON },
  finding: { select: { id: true } },
  // Not counted by the database, which would count those of all flags there are.
  comments: { where: { withdrawnAt: null }, select: { id: true } },
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

  /** Where flags that are not withdrawn touch a span of a revision. */
  spansTouching: async (revisionId: string, { start, end }: Span): Promise<Span[]> =>
    db.anchor.findMany({
      where: { revisionId, flag: { withdrawnAt: null }, start: { lt: end }, end: { gt: start } },
      select: { start: true, end: true },
    }),

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

  insert: async ({ span, quote, revisionId, claim = null, ...flag }: NewFlag, at: string): Promise<void> => {
    await db.flag.create({
      data: {
        ...flag,
        claim: toJsonOrNone(claim),
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
    { claim, ...change }: Partial<FlagFields> & Marks,
    at: string,
  ): Promise<boolean> => {
    const data = {
      ...{ ...change, updatedAt: at, version: { increment: 1 } },
      ...(claim !== undefined && { claim: toJsonOrNone(claim) }),
    }
    return (await db.flag.updateMany({ where: { id, version }, data })).count === 1
  },

  /** Says that something happened around the flag that leaves its own words as they are. */
  touch: async (id: string, at: string): Promise<void> => {
    await db.flag.update({ where: { id }, data: { updatedAt: at } })
  },

  setWords: async (id: string, words: string): Promise<void> => {
    await db.flag.update({ where: { id }, data: { words } })
  },

  /** Puts the flag on other words of a revision; where it sat in earlier ones stays on record. */
  move: async (flagId: string, { span, quote, anchor }: Pick<Flag, 'span' | 'quote' | 'anchor'>) => {
    const place = { ...span, ...quote, outcome: anchor.outcome }
    const { revisionId } = anchor
    await db.anchor.upsert({
      where: { flagId_revisionId: { flagId, revisionId } },
      create: { flagId, revisionId, ...place },
      update: place,
    })
  },

  /** The flag this one is a duplicate of, the flag that one is a duplicate of, and so on. */
  originalsOf: async (id: string): Promise<string[]> => {
    const rows = await db.$queryRaw<{ id: string }[]>`
      WITH RECURSIVE chain(id) AS (
        SELECT duplicateOfId FROM Flag WHERE id = ${id}
        UNION SELECT Flag.duplicateOfId FROM Flag JOIN chain ON Flag.id = chain.id
      ) SELECT id FROM chain WHERE id IS NOT NULL`
    return rows.map((row) => row.id)
  },
})

const behind = ([start, end, flagId]: [number, number, string]): Prisma.AnchorWhereInput => ({
  OR: [{ start: { gt: start } }, { start, end: { gt: end } }, { start, end, flagId: { gt: flagId } }],
})

type Marks = {
  withdrawnAt?: string | null
  settledAt?: string | null
  settlerId?: string | null
  settlerName?: null
}

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
  claim: row.claim === null ? null : fromJson<Claim>(row.claim),
  status: row.status as FlagStatus,
  outcome: row.outcome as Outcome | null,
  reason: row.reason,
  settled: row.settler &&
    row.settledAt && { by: authorOf(row.settler, row.settlerName), at: row.settledAt.toISOString() },
  assignee: row.assignee,
  duplicateOfId: row.duplicateOfId,
  comments: row.comments.length,
  author: authorOf(row.author, row.authorName),
  findingId: row.finding?.id ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  version: row.version,
})

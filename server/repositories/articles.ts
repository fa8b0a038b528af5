import type { Article, ArticleSummary } from '#domain/article/article.ts'
import type { DetailSource } from '#domain/article/details.ts'
import { coverageOf } from '#domain/review/coverage.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { ArticleState } from '#domain/review/status.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { ARTICLE_ORDERS } from './article-orders.ts'
import { articleCounts } from './article-counts.ts'
import { type CheckCounts, checkCounts } from './check-counts.ts'
import { pageOf } from './cursor.ts'
import type { Database } from './database.ts'
import { revisionOf, revisionSelection } from './revisions.ts'

export type ArticleDetails = Pick<
  ArticleSummary,
  'title' | 'byline' | 'publishedOn' | 'publishedOnSource' | 'sourceUrl' | 'language'
>

/** What is planned for an article, beside what is known about it. */
export type ArticlePlan = Pick<ArticleSummary, 'state' | 'dueOn'> & { assigneeId: string | null }

export type ArticleQuery = PageRequest & {
  q?: string | undefined
  state?: ArticleState | undefined
  /** `null`: nobody checks it */
  assigneeId?: string | null | undefined
  sort?: 'due' | undefined
}

const newest = { orderBy: { number: 'desc' }, take: 1 } as const
const beside = { assignee: { select: { id: true, name: true } } } as const
const summarySelection = { ...beside, revisions: { ...newest, select: { sentenceCount: true } } } as const
const articleSelection = { ...beside, revisions: { ...newest, select: revisionSelection } } as const

export const articleRepository = (db: Database) => ({
  /** One page, in the order that was asked for. */
  list: async ({
    q,
    state,
    assigneeId,
    sort,
    cursor,
    limit,
  }: ArticleQuery): Promise<Page<ArticleSummary>> => {
    const order = ARTICLE_ORDERS[sort ?? 'changed']
    const where: Prisma.ArticleWhereInput = {
      deletedAt: null,
      ...(q === undefined ? {} : { title: { contains: q } }),
      ...(state === undefined ? {} : { state }),
      ...(assigneeId === undefined ? {} : { assigneeId }),
      ...order.behind(cursor),
    }
    const rows = await db.article.findMany({
      where,
      orderBy: order.by,
      take: limit + 1,
      include: summarySelection,
    })
    const ids = rows.map(({ id }) => id)
    const [counts, checks] = [await articleCounts(db, ids), await checkCounts(db, ids)]
    return pageOf(rows, limit, (row) => summaryOf(row, counts(row.id), checks), order.keys)
  },

  find: async (id: string): Promise<Article | null> => {
    const row = await db.article.findFirst({ where: { id, deletedAt: null }, include: articleSelection })
    const revision = row?.revisions[0]
    if (!row || !revision) return null
    const [counts, checks] = [await articleCounts(db, [id]), await checkCounts(db, [id])]
    return { ...summaryOf(row, counts(id), checks), revision: revisionOf(revision) }
  },

  exists: async (id: string): Promise<boolean> =>
    (await db.article.count({ where: { id, deletedAt: null } })) > 0,

  /** Null for none that is on the desk. */
  state: async (id: string): Promise<ArticleState | null> => {
    const row = await db.article.findFirst({ where: { id, deletedAt: null }, select: { state: true } })
    return row ? (row.state as ArticleState) : null
  },

  /** Whether the id is in use, by an article taken off the desk too. */
  taken: async (id: string): Promise<boolean> => (await db.article.count({ where: { id } })) > 0,

  /** Whether the desk has ever held an article, those taken off it included. */
  anyEver: async (): Promise<boolean> => (await db.article.findFirst({ select: { id: true } })) !== null,

  insert: async (id: string, details: ArticleDetails, at: string): Promise<void> => {
    await db.article.create({ data: { id, ...details, state: 'draft', createdAt: at, updatedAt: at } })
  },

  /** Changes the article if it is still at `version`; tells whether it was. */
  update: async (
    id: string,
    version: number,
    details: Partial<ArticleDetails & ArticlePlan>,
    at: string,
  ): Promise<boolean> => {
    const data = { ...details, updatedAt: at, version: { increment: 1 } }
    return (await db.article.updateMany({ where: { id, version, deletedAt: null }, data })).count === 1
  },

  /** Takes it off the desk if it is still at `version`; tells whether it was. */
  remove: async (id: string, version: number, at: string): Promise<boolean> => {
    const data = { deletedAt: at, updatedAt: at, version: { increment: 1 } }
    return (await db.article.updateMany({ where: { id, version, deletedAt: null }, data })).count === 1
  },

  standing: async (id: string): Promise<{ state: ArticleState; version: number } | null> => {
    const select = { state: true, version: true } as const
    const row = await db.article.findFirst({ where: { id, deletedAt: null }, select })
    return row && { state: row.state as ArticleState, version: row.version }
  },

  /** Moves it to a state that follows from what was decided. */
  setState: async (id: string, state: ArticleState, at: string): Promise<void> => {
    await db.article.update({ where: { id }, data: { state, updatedAt: at, version: { increment: 1 } } })
  },

  /** Makes a draft an article that is being checked; tells whether it was a draft. */
  startChecking: async (id: string, at: string): Promise<boolean> => {
    const data = { state: 'checking' satisfies ArticleState, updatedAt: at, version: { increment: 1 } }
    return (
      (await db.article.updateMany({ where: { id, state: 'draft' satisfies ArticleState }, data })).count ===
      1
    )
  },

  /** Something about it changed that is no part of its version: a flag, a decision. */
  touch: async (id: string, at: string): Promise<void> => {
    await db.article.update({ where: { id }, data: { updatedAt: at } })
  },
})

type SummaryRow = Prisma.ArticleGetPayload<{ include: typeof summarySelection }>

const summaryOf = (
  row: SummaryRow,
  counts: Omit<ArticleSummary['progress'], 'sentences' | 'checkable' | 'accounted'>,
  checks: CheckCounts,
): ArticleSummary => ({
  id: row.id,
  title: row.title,
  byline: row.byline,
  publishedOn: row.publishedOn,
  publishedOnSource: row.publishedOnSource as DetailSource | null,
  sourceUrl: row.sourceUrl,
  language: row.language,
  state: row.state as ArticleState,
  dueOn: row.dueOn,
  assignee: row.assignee,
  progress: {
    ...coverageOf(row.revisions[0]?.sentenceCount ?? 0, checks.get(row.id) ?? {}),
    ...counts,
  },
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  version: row.version,
})

import type { Article, ArticleSummary } from '#domain/article/article.ts'
import type { DetailSource } from '#domain/article/details.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { ArticleState } from '#domain/review/status.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { readCursor, pageOf } from './cursor.ts'
import type { Database } from './database.ts'
import { revisionOf, revisionSelection } from './revisions.ts'

export type ArticleDetails = Pick<
  ArticleSummary,
  'title' | 'byline' | 'publishedOn' | 'publishedOnSource' | 'sourceUrl' | 'language'
>

export type ArticleQuery = PageRequest & { q?: string | undefined; state?: ArticleState | undefined }

const newest = { orderBy: { number: 'desc' }, take: 1 } as const
const counts = {
  _count: {
    select: { flags: { where: { withdrawnAt: null } }, findings: { where: { state: 'pending' } } },
  },
} as const
const summarySelection = { ...counts, revisions: { ...newest, select: { sentenceCount: true } } } as const
const articleSelection = { ...counts, revisions: { ...newest, select: revisionSelection } } as const

export const articleRepository = (db: Database) => ({
  /** One page, the latest change first. */
  list: async ({ q, state, cursor, limit }: ArticleQuery): Promise<Page<ArticleSummary>> => {
    const after = readCursor<[string, string]>(cursor, ['instant', 'id'])
    const where: Prisma.ArticleWhereInput = {
      deletedAt: null,
      ...(q === undefined ? {} : { title: { contains: q } }),
      ...(state === undefined ? {} : { state }),
      ...(after && { OR: [{ updatedAt: { lt: after[0] } }, { updatedAt: after[0], id: { lt: after[1] } }] }),
    }
    const rows = await db.article.findMany({
      where,
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
      include: summarySelection,
    })
    return pageOf(rows, limit, summaryOf, (row) => [row.updatedAt.toISOString(), row.id])
  },

  find: async (id: string): Promise<Article | null> => {
    const row = await db.article.findFirst({ where: { id, deletedAt: null }, include: articleSelection })
    const revision = row?.revisions[0]
    return row && revision ? { ...summaryOf(row), revision: revisionOf(revision) } : null
  },

  exists: async (id: string): Promise<boolean> =>
    (await db.article.count({ where: { id, deletedAt: null } })) > 0,

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
    details: Partial<ArticleDetails>,
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

  /** Something about it changed that is no part of its version: a flag, a decision. */
  touch: async (id: string, at: string): Promise<void> => {
    await db.article.update({ where: { id }, data: { updatedAt: at } })
  },
})

type SummaryRow = Prisma.ArticleGetPayload<{ include: typeof summarySelection }>

const summaryOf = (row: SummaryRow): ArticleSummary => ({
  id: row.id,
  title: row.title,
  byline: row.byline,
  publishedOn: row.publishedOn,
  publishedOnSource: row.publishedOnSource as DetailSource | null,
  sourceUrl: row.sourceUrl,
  language: row.language,
  state: row.state as ArticleState,
  progress: {
    sentences: row.revisions[0]?.sentenceCount ?? 0,
    flags: row._count.flags,
    findings: row._count.findings,
  },
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  version: row.version,
})

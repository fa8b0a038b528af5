import type { Revision, RevisionSummary } from '#domain/article/article.ts'
import type { Block } from '#domain/article/block.ts'
import type { Link } from '#domain/article/link.ts'
import type { Origin } from '#domain/article/origin.ts'
import type { Repair } from '#domain/article/repair.ts'
import type { Sentence } from '#domain/article/sentence.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { readCursor, pageOf } from './cursor.ts'
import type { Database } from './database.ts'
import { fromJson, toJson } from './json.ts'

/** What was imported. `mediaType` is what it may be given out as. */
export type Original = { mediaType: string; filename: string; bytes: Uint8Array<ArrayBuffer> }

export type CurrentRevision = Pick<Revision, 'id' | 'text' | 'sentences'>

export type NewOriginal = Original & { text: string }

const summarySelection = { id: true, number: true, hash: true, createdAt: true } as const

/** What a revision needs of its row; the origins stay behind until somebody maps positions. */
export const revisionSelection = {
  ...summarySelection,
  text: true,
  blocks: true,
  links: true,
  sentences: true,
  sentenceCount: true,
  repairs: true,
} as const

export const revisionRepository = (db: Database) => ({
  insert: async (articleId: string, revision: Revision, origins: readonly Origin[]): Promise<void> => {
    const { id, number, hash, text, blocks, links, sentences, repairs, createdAt } = revision
    await db.revision.create({
      data: {
        ...{ id, articleId, number, hash, text, createdAt, sentenceCount: sentences.length },
        blocks: toJson(blocks),
        links: toJson(links),
        sentences: toJson(sentences),
        repairs: toJson(repairs),
        origins: toJson(origins),
      },
    })
  },

  insertOriginal: async (articleId: string, original: NewOriginal): Promise<void> => {
    await db.original.create({ data: { articleId, ...original } })
  },

  findOriginal: async (articleId: string): Promise<Original | null> =>
    db.original.findUnique({
      where: { articleId },
      select: { mediaType: true, filename: true, bytes: true },
    }),

  /** What kind of file was imported; null where there is none. */
  originalType: async (articleId: string): Promise<string | null> => {
    const row = await db.original.findUnique({ where: { articleId }, select: { mediaType: true } })
    return row?.mediaType ?? null
  },

  /** All text of what was imported, before any repair. */
  originalText: async (articleId: string): Promise<string | null> => {
    const row = await db.original.findUnique({ where: { articleId }, select: { text: true } })
    return row?.text ?? null
  },

  /** Divides the text of a revision into other sentences; nothing else of it ever changes. */
  setSentences: async (id: string, sentences: readonly Sentence[]): Promise<void> => {
    await db.revision.update({
      where: { id },
      data: { sentences: toJson(sentences), sentenceCount: sentences.length },
    })
  },

  /** How the text of a revision came from the original text. */
  origins: async (id: string): Promise<Origin[]> => {
    const row = await db.revision.findUnique({ where: { id }, select: { origins: true } })
    return row ? fromJson<Origin[]>(row.origins) : []
  },

  /** One page, the newest first. */
  list: async (articleId: string, { cursor, limit }: PageRequest): Promise<Page<RevisionSummary>> => {
    const before = readCursor<[number]>(cursor, ['integer'])
    const rows = await db.revision.findMany({
      where: { articleId, ...(before && { number: { lt: before[0] } }) },
      orderBy: { number: 'desc' },
      take: limit + 1,
      select: summarySelection,
    })
    return pageOf(rows, limit, summaryOf, (row) => [row.number])
  },

  find: async (articleId: string, number: number): Promise<Revision | null> => {
    const row = await db.revision.findUnique({
      where: { articleId_number: { articleId, number } },
      select: revisionSelection,
    })
    return row && revisionOf(row)
  },

  /** The newest revision: what flags are made on. */
  current: async (articleId: string): Promise<CurrentRevision | null> => {
    const select = { id: true, text: true, sentences: true } as const
    const row = await db.revision.findFirst({ ...newestOf(articleId), select })
    return row && { ...row, sentences: fromJson<Sentence[]>(row.sentences) }
  },

  /** Its id alone; the text of an article is long. */
  currentId: async (articleId: string): Promise<string | null> => {
    const row = await db.revision.findFirst({ ...newestOf(articleId), select: { id: true } })
    return row?.id ?? null
  },

  /** How its text is divided. */
  currentSentences: async (articleId: string): Promise<Sentence[] | null> => {
    const row = await db.revision.findFirst({ ...newestOf(articleId), select: { sentences: true } })
    return row && fromJson<Sentence[]>(row.sentences)
  },
})

const newestOf = (articleId: string) =>
  ({ where: { articleId, article: { deletedAt: null } }, orderBy: { number: 'desc' } }) as const

type SummaryRow = Prisma.RevisionGetPayload<{ select: typeof summarySelection }>
type Row = Prisma.RevisionGetPayload<{ select: typeof revisionSelection }>

const summaryOf = ({ id, number, hash, createdAt }: SummaryRow): RevisionSummary => ({
  id,
  number,
  hash,
  createdAt: createdAt.toISOString(),
})

export const revisionOf = (row: Row): Revision => ({
  ...summaryOf(row),
  text: row.text,
  blocks: fromJson<Block[]>(row.blocks),
  links: row.links === null ? [] : fromJson<Link[]>(row.links),
  sentences: fromJson<Sentence[]>(row.sentences),
  repairs: fromJson<Repair[]>(row.repairs),
})

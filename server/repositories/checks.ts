import type { Check, CheckState } from '#domain/review/check.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { authorOf } from './author-of.ts'
import { inChunks } from './in-chunks.ts'
import { readCursor, pageOf } from './cursor.ts'
import type { Database } from './database.ts'

/** What is said of a sentence, by whoever says it. */
export type Statement = Pick<Check, 'sentenceId' | 'state' | 'note'>

/** Who says it and since when; the name is that of somebody who is nobody of this desk. */
export type Checker = { checkerId: string; checkerName?: string | null; at: string }

const selection = { checker: { select: { id: true, name: true } } } as const

export const checkRepository = (db: Database) => ({
  /** One page, in an order that no later check changes. */
  list: async (articleId: string, { cursor, limit }: PageRequest): Promise<Page<Check>> => {
    const after = readCursor<[string]>(cursor, ['id'])
    const rows = await db.check.findMany({
      where: { articleId, ...(after && { sentenceId: { gt: after[0] } }) },
      orderBy: { sentenceId: 'asc' },
      take: limit + 1,
      include: selection,
    })
    return pageOf(rows, limit, checkOf, (row) => [row.sentenceId])
  },

  find: async (articleId: string, sentenceId: string): Promise<Check | null> => {
    const where = { articleId_sentenceId: { articleId, sentenceId } }
    const row = await db.check.findUnique({ where, include: selection })
    return row && checkOf(row)
  },

  /** Those of an article, or of a few of its sentences, by the sentence's id. */
  bySentence: async (articleId: string, sentenceIds?: readonly string[]): Promise<Map<string, Check>> => {
    const found = new Map<string, Check>()
    for (const some of sentenceIds ? inChunks(sentenceIds) : [undefined]) {
      const where = { articleId, ...(some && { sentenceId: { in: some } }) }
      const rows = await db.check.findMany({ where, include: selection })
      for (const row of rows) found.set(row.sentenceId, checkOf(row))
    }
    return found
  },

  /** Writes down what one person says of any number of sentences, in one statement for all of them. */
  put: async (
    articleId: string,
    statements: readonly Statement[],
    { checkerId, checkerName = null, at }: Checker,
  ): Promise<void> => {
    if (statements.length === 0) return
    await db.$executeRaw`
      INSERT INTO "Check" ("articleId", "sentenceId", "state", "note", "checkerId", "checkerName",
        "checkedAt", "version")
      SELECT ${articleId}, value ->> 'sentenceId', value ->> 'state', value ->> 'note',
        ${checkerId}, ${checkerName}, ${new Date(at)}, 1
      FROM json_each(${JSON.stringify(statements)}) WHERE true
      ON CONFLICT ("articleId", "sentenceId") DO UPDATE SET
        "state" = excluded."state", "note" = excluded."note", "checkerId" = excluded."checkerId",
        "checkerName" = excluded."checkerName",
        "checkedAt" = excluded."checkedAt", "version" = "version" + 1`
  },

  /** Says of a sentence that came out of another one what was said of that. */
  copy: async (articleId: string, from: string, to: string): Promise<void> => {
    const where = { articleId_sentenceId: { articleId, sentenceId: from } }
    const row = await db.check.findUnique({ where })
    if (row) await db.check.create({ data: { ...row, sentenceId: to, version: 1 } })
  },

  /** Forgets sentences that are no more. */
  remove: async (articleId: string, sentenceIds: readonly string[]): Promise<void> => {
    for (const some of inChunks(sentenceIds)) {
      await db.check.deleteMany({ where: { articleId, sentenceId: { in: some } } })
    }
  },
})

type Row = Prisma.CheckGetPayload<{ include: typeof selection }>

const checkOf = ({ sentenceId, state, note, checker, checkerName, checkedAt, version }: Row): Check => ({
  ...{ sentenceId, note, version },
  state: state as CheckState,
  by: authorOf(checker, checkerName),
  at: checkedAt.toISOString(),
})

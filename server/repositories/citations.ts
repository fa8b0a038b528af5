import type { Page, PageRequest } from '#domain/review/page.ts'
import type { CitationPlace, CitedSource, PlacedCitation } from '#domain/review/source.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { readCursor, pageOf } from './cursor.ts'
import type { Database } from './database.ts'
import { inChunks } from './in-chunks.ts'
import { sourceOf, sourceSelection } from './sources.ts'

/** Those that show: what a withdrawn flag rests on is out of sight like the flag itself. */
const shown = { OR: [{ flagId: null }, { flag: { withdrawnAt: null } }] } satisfies Prisma.CitationWhereInput
const inOrder = [{ position: 'asc' }, { id: 'asc' }] satisfies Prisma.CitationOrderByWithRelationInput[]

export const citationRepository = (db: Database) => ({
  /** One page of what an article rests on, in the order in which the sources came to the desk. */
  list: async (articleId: string, { cursor, limit }: PageRequest): Promise<Page<CitedSource>> => {
    const after = readCursor<[string, string]>(cursor, ['instant', 'id'])
    const cited = { articleId, ...shown }
    const rows = await db.source.findMany({
      where: {
        citations: { some: cited },
        ...(after && {
          OR: [{ createdAt: { gt: after[0] } }, { createdAt: after[0], id: { gt: after[1] } }],
        }),
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: limit + 1,
      include: { ...sourceSelection, citations: { where: cited, orderBy: inOrder } },
    })
    return pageOf(
      rows,
      limit,
      ({ citations, ...row }) => ({ ...sourceOf(row), citations: citations.map(citationOf) }),
      (row) => [row.createdAt.toISOString(), row.id],
    )
  },

  /** What flags rest on, in the order in which it was said. */
  ofFlags: async (flagIds: readonly string[]): Promise<PlacedCitation[]> => {
    const found: PlacedCitation[] = []
    for (const some of inChunks(flagIds)) {
      const where = { flagId: { in: some } }
      found.push(...(await db.citation.findMany({ where, orderBy: inOrder })).map(citationOf))
    }
    return found
  },

  /** What sentences of an article rest on, in the order in which it was said. */
  ofSentences: async (articleId: string, sentenceIds: readonly string[]): Promise<PlacedCitation[]> => {
    const found: PlacedCitation[] = []
    for (const some of inChunks(sentenceIds)) {
      const where = { articleId, sentenceId: { in: some } }
      found.push(...(await db.citation.findMany({ where, orderBy: inOrder })).map(citationOf))
    }
    return found
  },

  find: async (articleId: string, id: string): Promise<PlacedCitation | null> => {
    const row = await db.citation.findFirst({ where: { id, articleId } })
    return row && citationOf(row)
  },

  /** Whether the id is in use, in another article too. */
  taken: async (id: string): Promise<boolean> => (await db.citation.count({ where: { id } })) > 0,

  /** Puts citations behind those that are there. */
  insert: async (articleId: string, citations: readonly PlacedCitation[]): Promise<void> => {
    const last = await db.citation.aggregate({ where: { articleId }, _max: { position: true } })
    const first = (last._max.position ?? 0) + 1
    await db.citation.createMany({
      data: citations.map((citation, index) => ({ ...citation, articleId, position: first + index })),
    })
  },

  remove: async (id: string): Promise<void> => {
    await db.citation.delete({ where: { id } })
  },

  /** Takes away all that is cited for one thing. */
  removeAt: async (articleId: string, place: CitationPlace): Promise<void> => {
    await db.citation.deleteMany({ where: { articleId, ...place } })
  },

  /** What was cited for sentences is cited for another from now on: they have become one. */
  move: async (articleId: string, sentenceIds: readonly string[], sentenceId: string): Promise<void> => {
    for (const some of inChunks(sentenceIds)) {
      await db.citation.updateMany({ where: { articleId, sentenceId: { in: some } }, data: { sentenceId } })
    }
  },
})

type Row = Prisma.CitationGetPayload<object>

const citationOf = ({ id, sourceId, sentenceId, flagId, locator, quotedWords }: Row): PlacedCitation => ({
  ...{ id, sourceId, sentenceId, flagId, locator, quotedWords },
})

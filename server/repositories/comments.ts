import type { Author, Person } from '#domain/review/actor.ts'
import type { Comment } from '#domain/review/comment.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { authorOf } from './author-of.ts'
import { pageOf, readCursor } from './cursor.ts'
import type { Database } from './database.ts'

const selection = {
  author: { select: { id: true, name: true } },
  mentions: { select: { user: { select: { id: true, name: true } } }, orderBy: { user: { name: 'asc' } } },
} as const satisfies Prisma.CommentInclude

/** Who is mentioned in them is asked for by their ids, and a query names fewer than a thousand. */
const AT_A_TIME = 500

type NewComment = Pick<Comment, 'id' | 'flagId' | 'text' | 'proposal'> & {
  authorId: string
  mentions: readonly Person[]
}

export const commentRepository = (db: Database) => ({
  /** One page of a thread, the oldest first. */
  list: async (flagId: string, { cursor, limit }: PageRequest): Promise<Page<Comment>> => {
    const after = readCursor<[string, string]>(cursor, ['instant', 'id'])
    const rows = await db.comment.findMany({
      where: { flagId, withdrawnAt: null, ...(after && behind(after)) },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: limit + 1,
      include: selection,
    })
    return pageOf(rows, limit, commentOf, (row) => [row.createdAt.toISOString(), row.id])
  },

  /** Every thread of an article, each the oldest first, by flag. */
  threads: async (articleId: string): Promise<Map<string, Comment[]>> => {
    const threads = new Map<string, Comment[]>()
    let rows: Row[] = []
    do {
      const last = rows.at(-1)
      rows = await db.comment.findMany({
        where: {
          ...{ withdrawnAt: null, flag: { articleId, withdrawnAt: null } },
          ...(last && behind([last.createdAt.toISOString(), last.id])),
        },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: AT_A_TIME,
        include: selection,
      })
      for (const comment of rows.map(commentOf)) {
        const thread = threads.get(comment.flagId)
        if (thread) thread.push(comment)
        else threads.set(comment.flagId, [comment])
      }
    } while (rows.length === AT_A_TIME)
    return threads
  },

  /** A comment on a flag that can be seen, withdrawn itself or not. */
  find: async (id: string): Promise<{ comment: Comment; withdrawn: boolean } | null> => {
    const row = await db.comment.findFirst({
      where: { id, flag: { withdrawnAt: null, article: { deletedAt: null } } },
      include: selection,
    })
    return row && { comment: commentOf(row), withdrawn: row.withdrawnAt !== null }
  },

  /** Whether the id is in use, by a withdrawn comment too. */
  taken: async (id: string): Promise<boolean> => (await db.comment.count({ where: { id } })) > 0,

  textsOf: async (flagId: string): Promise<string[]> => {
    const rows = await db.comment.findMany({
      where: { flagId, withdrawnAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { text: true, proposedText: true },
    })
    return rows.flatMap(({ text, proposedText }) => [text, proposedText ?? ''].filter(Boolean))
  },

  insert: async ({ mentions, proposal, ...comment }: NewComment, at: string): Promise<void> => {
    const { flagId } = comment
    const proposed = { proposedText: proposal?.text ?? null, proposedFor: proposal?.words ?? null }
    const people = mentions.map(({ id: userId }) => ({ userId, flagId }))
    await db.comment.create({
      data: { ...comment, ...proposed, createdAt: at, mentions: { create: people } },
    })
  },

  setWithdrawn: async (id: string, withdrawnAt: string | null): Promise<void> => {
    await db.comment.update({ where: { id }, data: { withdrawnAt } })
  },

  /** Whoever was waited for on this flag has answered. */
  answer: async ({ flagId, author, createdAt }: Answer): Promise<void> => {
    if (author.id === null) return
    await db.mention.updateMany({
      where: { flagId, userId: author.id, answeredAt: null, comment: { createdAt: { lte: createdAt } } },
      data: { answeredAt: createdAt },
    })
  },

  /** The answer was taken back: they are waited for again. */
  unanswer: async ({ flagId, author, createdAt }: Answer): Promise<void> => {
    if (author.id === null) return
    await db.mention.updateMany({
      where: { flagId, userId: author.id, answeredAt: createdAt },
      data: { answeredAt: null },
    })
  },
})

type Answer = Pick<Comment, 'flagId' | 'createdAt'> & { author: Pick<Author, 'id'> }

const behind = ([createdAt, id]: [string, string]): Prisma.CommentWhereInput => ({
  OR: [{ createdAt: { gt: createdAt } }, { createdAt, id: { gt: id } }],
})

type Row = Prisma.CommentGetPayload<{ include: typeof selection }>

const commentOf = ({ id, flagId, author, text, mentions, createdAt, ...row }: Row): Comment => ({
  ...{ id, flagId, text, author: authorOf(author, row.authorName) },
  proposal: row.proposedText === null ? null : { words: row.proposedFor ?? '', text: row.proposedText },
  mentions: mentions.map(({ user }) => user),
  createdAt: createdAt.toISOString(),
})

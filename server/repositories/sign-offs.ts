import type { Decisions } from '#domain/review/decisions.ts'
import type { Person } from '#domain/review/actor.ts'
import type { SignOff } from '#domain/review/sign-off.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Database } from './database.ts'
import { fromJson, toJson } from './json.ts'

type NewSignOff = {
  id: string
  articleId: string
  revisionId: string
  seal: string
  decisions: Decisions
  note: string
  signerId: string
  signedAt: string
}

/** Who touched a decision last, and when. */
export type LastTouch = { by: Person | null; at: string }

const selection = { signer: { select: { id: true, name: true } } } as const

export const signOffRepository = (db: Database) => ({
  /** The one that was not taken back. */
  standing: (articleId: string): Promise<SignOff | null> => signOffIn(db, { articleId, revokedAt: null }),

  /** One that was taken back. */
  findRevoked: (articleId: string, id: string): Promise<SignOff | null> =>
    signOffIn(db, { articleId, id, revokedAt: { not: null } }),

  /** Whether the id is in use, by one that was taken back too. */
  taken: async (id: string): Promise<boolean> => (await db.signOff.count({ where: { id } })) > 0,

  /** The seal of the one that was not taken back. */
  standingSeal: async (articleId: string): Promise<string | null> => {
    const select = { seal: true } as const
    const row = await db.signOff.findFirst({ where: { articleId, revokedAt: null }, select })
    return row?.seal ?? null
  },

  insert: async ({ decisions, ...signOff }: NewSignOff): Promise<void> => {
    await db.signOff.create({ data: { ...signOff, decisions: toJson(decisions) } })
  },

  /** Takes back whatever stands, if anything does. */
  revoke: async (articleId: string, revokedAt: string): Promise<void> => {
    await db.signOff.updateMany({ where: { articleId, revokedAt: null }, data: { revokedAt } })
  },

  /** It stands again, in the name of who gave it. */
  restore: async (id: string): Promise<void> => {
    await db.signOff.update({ where: { id }, data: { revokedAt: null } })
  },

  /** For each subject that the history tells of since then: who changed it last. Talk changes nothing. */
  lastTouches: async (articleId: string, since: string): Promise<Map<string, LastTouch>> => {
    const entries = await db.historyEntry.findMany({
      where: { articleId, at: { gte: since }, action: { notIn: ['flag:comment', 'flag:uncomment'] } },
      orderBy: { id: 'asc' },
      select: { subjectId: true, detail: true, at: true, actor: { select: { id: true, name: true } } },
    })
    return new Map(
      entries.flatMap((entry) => {
        const touch = { by: entry.actor, at: entry.at.toISOString() }
        return [entry.subjectId, ...sentencesIn(entry.detail)].map((id): [string, LastTouch] => [id, touch])
      }),
    )
  },
})

/** The sentences that one entry tells of when it tells of many. */
const sentencesIn = (detail: Prisma.JsonValue): string[] => {
  const { changes } = fromJson<{ changes?: { sentenceId?: string }[] }>(detail)
  return Array.isArray(changes) ? changes.flatMap(({ sentenceId }) => sentenceId ?? []) : []
}

/** The latest of those meant. */
const signOffIn = async (db: Database, where: Prisma.SignOffWhereInput): Promise<SignOff | null> => {
  const row = await db.signOff.findFirst({ where, orderBy: { signedAt: 'desc' }, include: selection })
  if (!row) return null
  const { number, hash } = await db.revision.findUniqueOrThrow({
    where: { id: row.revisionId },
    select: { number: true, hash: true },
  })
  return signOffOf(row, number, hash)
}

type Row = Prisma.SignOffGetPayload<{ include: typeof selection }>

const signOffOf = (row: Row, revisionNumber: number, textHash: string): SignOff => ({
  ...{ id: row.id, revisionId: row.revisionId, revisionNumber, textHash },
  seal: row.seal,
  decisions: fromJson<Decisions>(row.decisions),
  note: row.note,
  by: row.signer,
  at: row.signedAt.toISOString(),
})

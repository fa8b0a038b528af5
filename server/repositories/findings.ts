import { isDeepStrictEqual } from 'node:util'
import type { Span } from '#domain/article/span.ts'
import type { Category } from '#domain/review/category.ts'
import type { Page, PageRequest } from '#domain/review/page.ts'
import type { Severity } from '#domain/review/severity.ts'
import type { Finding, FindingRecord, FindingState } from '#domain/rules/finding.ts'
import type { Demotion } from '#domain/rules/standing.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { mutedRules } from './article-rules.ts'
import { authorOf } from './author-of.ts'
import { readCursor, pageOf } from './cursor.ts'
import type { Database } from './database.ts'
import { inChunks } from './in-chunks.ts'
import { fromJson, toJson } from './json.ts'
import { demotedRules, heardAs } from './rule-standings.ts'

/** A finding as the rules gave it, with what tells it again. The id is for a new one. */
export type NoticedFinding = { id: string; identity: string; finding: Finding }

export type Decision = { decidedAt: string; deciderId: string }

const UNDECIDED = {
  state: 'pending',
  decidedAt: null,
  deciderId: null,
  deciderName: null,
  reason: null,
} as const

const selection = { decider: { select: { id: true, name: true } } } as const

export const findingRepository = (db: Database) => ({
  /** One page in reading order, without those that wait and whose rule is muted here. */
  list: async (articleId: string, { cursor, limit }: PageRequest): Promise<Page<FindingRecord>> => {
    const mutedIn = await mutedRules(db, [articleId])
    const demoted = await demotedRules(db)
    const after = readCursor<[number, string]>(cursor, ['integer', 'id'])
    const rows = await db.finding.findMany({
      where: {
        articleId,
        NOT: { state: 'pending', rule: { in: [...mutedIn(articleId)] } },
        ...(after && { OR: [{ start: { gt: after[0] } }, { start: after[0], id: { gt: after[1] } }] }),
      },
      orderBy: [{ start: 'asc' }, { id: 'asc' }],
      take: limit + 1,
      include: selection,
    })
    return pageOf(rows, limit, recordOf(demoted), (row) => [row.start, row.id])
  },

  find: async (articleId: string, id: string): Promise<FindingRecord | null> => {
    const row = await db.finding.findFirst({
      where: { id, articleId, article: { deletedAt: null } },
      include: selection,
    })
    return row && recordOf(await demotedRules(db))(row)
  },

  /**
   * Brings the findings of an article up to date with what the rules notice now. One that is noticed
   * again keeps its id; one that is decided stays as it was decided; the others go.
   */
  update: async (articleId: string, noticed: readonly NoticedFinding[]): Promise<void> => {
    const known = await db.finding.findMany({ where: { articleId } })
    const rows = new Map(known.map((row) => [row.identity, row]))
    const noticedNow = new Set(noticed.map(({ identity }) => identity))
    const gone = known.filter(({ identity, state }) => state === 'pending' && !noticedNow.has(identity))
    for (const some of inChunks(gone.map(({ identity }) => identity))) {
      await db.finding.deleteMany({ where: { articleId, identity: { in: some } } })
    }
    for (const { identity, finding } of noticed) {
      const [row, columns] = [rows.get(identity), columnsOf(finding)]
      if (row?.state !== 'pending' || isDeepStrictEqual({ ...row, ...columns }, row)) continue
      await db.finding.updateMany({ where: { articleId, identity }, data: columns })
    }
    await db.finding.createMany({
      data: noticed
        .filter(({ identity }) => !rows.has(identity))
        .map(({ id, identity, finding }) => ({
          id,
          articleId,
          identity,
          ...columnsOf(finding),
          ...UNDECIDED,
        })),
    })
  },

  /** How many findings of each rule wait, those of muted rules among them. */
  pendingByRule: async (articleId: string): Promise<ReadonlyMap<string, number>> => {
    const counted = await db.finding.groupBy({
      by: ['rule'],
      where: { articleId, state: 'pending' },
      _count: true,
    })
    return new Map(counted.map(({ rule, _count }) => [rule, _count]))
  },

  /** The flag that this finding became once, which may be withdrawn by now. */
  flagOf: async (id: string): Promise<string | null> =>
    (await db.finding.findUnique({ where: { id }, select: { flagId: true } }))?.flagId ?? null,

  accept: async (id: string, decision: Decision & { flagId: string }): Promise<void> => {
    await db.finding.update({
      where: { id },
      data: { state: 'accepted', reason: null, deciderName: null, ...decision },
    })
  },

  /** It keeps the flag that it became once and that was withdrawn: either may be taken back. */
  dismiss: async (id: string, decision: Decision & { reason: string | null }): Promise<void> => {
    await db.finding.update({ where: { id }, data: { state: 'dismissed', deciderName: null, ...decision } })
  },

  reopen: async (id: string): Promise<void> => {
    await db.finding.update({ where: { id }, data: UNDECIDED })
  },

  /** Leaves the finding open again that became this flag. It keeps the flag, which may be restored. */
  reopenFor: async (flagId: string): Promise<void> => {
    await db.finding.updateMany({ where: { flagId, state: 'accepted' }, data: UNDECIDED })
  },

  /** Accepts it again, if nobody has decided on it since. */
  acceptAgainFor: async (flagId: string, decision: Decision): Promise<void> => {
    await db.finding.updateMany({
      where: { flagId, state: 'pending' },
      data: { state: 'accepted', deciderName: null, ...decision },
    })
  },
})

const columnsOf = ({ about: _told, ...finding }: Finding) => ({
  ...finding,
  start: finding.spans[0].start,
  spans: toJson(finding.spans),
  values: toJson(finding.values),
})

type Row = Prisma.FindingGetPayload<{ include: typeof selection }>

const recordOf =
  (demoted: ReadonlyMap<string, Demotion>) =>
  (row: Row): FindingRecord => ({
    id: row.id,
    rule: row.rule,
    confidence: heardAs(demoted, row),
    spans: fromJson<[Span, ...Span[]]>(row.spans),
    message: row.message,
    values: fromJson<Finding['values']>(row.values),
    category: row.category as Category,
    severity: row.severity as Severity,
    state: row.state as FindingState,
    decision:
      row.decider && row.decidedAt
        ? {
            ...{
              by: authorOf(row.decider, row.deciderName),
              at: row.decidedAt.toISOString(),
              reason: row.reason,
            },
            flagId: row.state === 'accepted' ? row.flagId : null,
          }
        : null,
  })

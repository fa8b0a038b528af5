import type { Sentence } from '#domain/article/sentence.ts'
import type { CheckState } from '#domain/review/check.ts'
import type { ReadinessReview } from '#domain/review/readiness.ts'
import type { FlagStatus } from '#domain/review/status.ts'
import type { Database } from './database.ts'
import { fromJson } from './json.ts'
import { standingWaivers } from './waivers.ts'

/**
 * As much of a review as readiness is made of. It is asked for after every change, so the database leaves
 * out the flags that can stand in nobody's way, and hands over the states of thousands of sentences as
 * one value.
 */
export const reviewForReadiness = async (
  db: Database,
  articleId: string,
): Promise<(ReadinessReview & { revision: { text: string } }) | null> => {
  const revision = await db.revision.findFirst({
    where: { articleId, article: { deletedAt: null } },
    orderBy: { number: 'desc' },
    select: { id: true, text: true, sentences: true },
  })
  if (!revision) return null
  const [checks] = await db.$queryRaw<{ states: string }[]>`
    SELECT json_group_object("sentenceId", "state") AS states FROM "Check" WHERE "articleId" = ${articleId}`
  const states = JSON.parse(checks?.states ?? '{}') as Record<string, CheckState>
  // CROSS JOIN keeps SQLite from beginning with all the anchors of the revision.
  const flags = await db.$queryRaw<Blocker[]>`
    SELECT Flag.id, Flag.status, Anchor.start, Anchor.end
    FROM Flag CROSS JOIN Anchor ON Anchor.flagId = Flag.id AND Anchor.revisionId = ${revision.id}
    WHERE Flag.articleId = ${articleId} AND Flag.withdrawnAt IS NULL AND Flag.severity = 'blocker'
    ORDER BY Anchor.start, Anchor.end, Flag.id`
  return {
    revision: { text: revision.text, sentences: fromJson<Sentence[]>(revision.sentences) },
    checks: new Map(Object.entries(states).map(([sentenceId, state]) => [sentenceId, { state }])),
    flags: flags.map(({ id, status, start, end }) => ({
      ...{ id, status, severity: 'blocker' },
      span: { start: Number(start), end: Number(end) },
    })),
    waivers: await standingWaivers(db, articleId),
  }
}

type Blocker = { id: string; status: FlagStatus; start: number | bigint; end: number | bigint }

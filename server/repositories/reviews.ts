import type { Sentence } from '#domain/article/sentence.ts'
import type { Category } from '#domain/review/category.ts'
import type { CheckState } from '#domain/review/check.ts'
import type { Review, ReviewedFlag } from '#domain/review/review.ts'
import type { Severity } from '#domain/review/severity.ts'
import type { FlagStatus, Outcome } from '#domain/review/status.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Database } from './database.ts'
import { fromJson } from './json.ts'
import { reviewForReadiness } from './review-for-readiness.ts'
import { standingWaivers } from './waivers.ts'

const flagSelection = {
  id: true,
  severity: true,
  status: true,
  category: true,
  note: true,
  suggestedText: true,
  outcome: true,
  reason: true,
} as const

/** All that was decided about an article, read at once: what its readiness and its seal are made of. */
export const reviewRepository = (db: Database) => ({
  find: (articleId: string): Promise<Review | null> => reviewOf(db, articleId),

  findForReadiness: (articleId: string) => reviewForReadiness(db, articleId),
})

const reviewOf = async (db: Database, articleId: string): Promise<Review | null> => {
  const revision = await db.revision.findFirst({
    where: { articleId, article: { deletedAt: null } },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, hash: true, text: true, sentences: true },
  })
  if (!revision) return null
  const checks = await db.check.findMany({
    where: { articleId },
    select: { sentenceId: true, state: true, note: true },
  })
  const anchors = await db.anchor.findMany({
    where: { revisionId: revision.id, flag: { withdrawnAt: null } },
    orderBy: [{ start: 'asc' }, { end: 'asc' }, { flagId: 'asc' }],
    select: { start: true, end: true, flag: { select: flagSelection } },
  })
  return {
    revision: { ...revision, sentences: fromJson<Sentence[]>(revision.sentences) },
    checks: new Map(
      checks.map(({ sentenceId, state, note }) => [sentenceId, { state: state as CheckState, note }]),
    ),
    flags: anchors.map(reviewedFlag),
    waivers: await standingWaivers(db, articleId),
  }
}

type AnchorRow = Prisma.AnchorGetPayload<{
  select: { start: true; end: true; flag: { select: typeof flagSelection } }
}>

const reviewedFlag = ({ start, end, flag }: AnchorRow): ReviewedFlag => ({
  id: flag.id,
  span: { start, end },
  severity: flag.severity as Severity,
  status: flag.status as FlagStatus,
  category: flag.category as Category,
  note: flag.note,
  suggestedText: flag.suggestedText,
  outcome: flag.outcome as Outcome | null,
  reason: flag.reason,
})

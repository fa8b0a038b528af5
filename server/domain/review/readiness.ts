import type { Span } from '#domain/article/span.ts'
import { type CheckState, isAccountedFor } from './check.ts'
import { type Coverage, coverageOf, isCovered } from './coverage.ts'
import type { Review, ReviewedFlag } from './review.ts'
import { obstacleId, type ObstacleName } from './waiver.ts'

/** Something in the way of a sign-off, and where it is. */
export type Obstacle = ObstacleName & { span: Span }

/** As much of a review as decides on it. */
export type ReadinessReview = Pick<Review, 'waivers'> & {
  revision: Pick<Review['revision'], 'sentences'>
  checks: ReadonlyMap<string, { state: CheckState }>
  flags: readonly Pick<ReviewedFlag, 'id' | 'span' | 'severity' | 'status'>[]
}

export type Readiness = {
  ready: boolean
  obstacles: Obstacle[]
  /** How much is accounted for; a waived sentence is */
  coverage: Coverage
}

/**
 * What stands in the way: every blocker that is not settled and, while less is accounted for than the
 * desk asks for, every sentence that is not. Obstacles come in reading order.
 * @param percent how many of a hundred checkable sentences must be accounted for
 */
export const readinessOf = (
  { revision, checks, flags, waivers }: ReadinessReview,
  percent: number,
): Readiness => {
  const waived = new Set(waivers.map(obstacleId))
  const counts: Partial<Record<CheckState, number>> = {}
  let pardoned = 0
  const pending: Obstacle[] = []
  for (const { id, start, end } of revision.sentences) {
    const state = checks.get(id)?.state ?? 'unchecked'
    counts[state] = (counts[state] ?? 0) + 1
    if (isAccountedFor(state)) continue
    const obstacle = { kind: state as 'unchecked' | 'recheck', subjectId: id, span: { start, end } }
    if (waived.has(obstacleId(obstacle))) pardoned += 1
    else pending.push(obstacle)
  }
  const counted = coverageOf(revision.sentences.length, counts)
  const coverage = { ...counted, accounted: counted.accounted + pardoned }
  const blockers = flags
    .filter(({ severity, status }) => severity === 'blocker' && status !== 'resolved')
    .map(({ id, span }): Obstacle => ({ kind: 'blocker', subjectId: id, span }))
    .filter((obstacle) => !waived.has(obstacleId(obstacle)))
  const obstacles = [...blockers, ...(isCovered(coverage, percent) ? [] : pending)].sort(byPlace)
  return { ready: obstacles.length === 0, obstacles, coverage }
}

const byPlace = (a: Obstacle, b: Obstacle): number => a.span.start - b.span.start || a.span.end - b.span.end

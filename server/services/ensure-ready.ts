import { readinessOf } from '#domain/review/readiness.ts'
import type { Review } from '#domain/review/review.ts'
import { Refusal } from './refusal.ts'
import { toldObstacle } from './tell-obstacle.ts'

/** Refuses what needs a ready article, and names every single obstacle. */
export const ensureReady = (review: Review, percent: number): void => {
  const { ready, obstacles } = readinessOf(review, percent)
  if (ready) return
  const said = 'Something stands in the way. Settle, check or waive each obstacle, then try again.'
  throw new Refusal('conflict', 'not-ready', said, {
    obstacles: obstacles.map((obstacle) => toldObstacle(review.revision.text, obstacle)),
  })
}

import type { Readiness, WaivedObstacle } from '#contract/readiness.ts'
import type { Actor } from '#domain/review/actor.ts'
import { type Obstacle, readinessOf, type ReadinessReview } from '#domain/review/readiness.ts'
import { obstacleId } from '#domain/review/waiver.ts'
import type { Context } from './context.ts'
import { permit } from './permit.ts'
import { notFound } from './refusal.ts'
import { openingWords, toldObstacle } from './tell-obstacle.ts'

/** What an article still needs before anybody can sign it off. */
export const readinessService = ({ store }: Pick<Context, 'store'>) => ({
  /** @param limit how many obstacles to list; all are counted */
  get: async (actor: Actor, articleId: string, limit?: number): Promise<Readiness> => {
    permit(actor, 'article:read')
    const standing = await store.articles.standing(articleId)
    const review = await store.reviews.findForReadiness(articleId)
    if (!standing || !review) throw notFound('article')
    const { coverage: required } = await store.deskSettings.get()
    const { ready, obstacles, coverage } = readinessOf(review, required)
    return {
      ...standing,
      signedOff: (await store.signOffs.standingSeal(articleId)) !== null,
      ready,
      counts: countsOf(obstacles),
      obstacles: obstacles.slice(0, limit).map((obstacle) => toldObstacle(review.revision.text, obstacle)),
      waived: waivedIn(review),
      coverage: { ...coverage, required },
    }
  },
})

const countsOf = (obstacles: readonly Obstacle[]): Readiness['counts'] => {
  const counts = { blocker: 0, unchecked: 0, recheck: 0 }
  for (const { kind } of obstacles) counts[kind] += 1
  return counts
}

const waivedIn = ({
  revision,
  flags,
  waivers,
}: ReadinessReview & { revision: { text: string } }): WaivedObstacle[] => {
  const flagSpans = new Map(flags.map(({ id, span }) => [id, span]))
  const sentenceSpans = new Map(revision.sentences.map(({ id, start, end }) => [id, { start, end }]))
  return waivers.map((waiver) => {
    const span = (waiver.kind === 'blocker' ? flagSpans : sentenceSpans).get(waiver.subjectId) ?? null
    const words = span === null ? '' : openingWords(revision.text, span)
    return { ...waiver, obstacle: obstacleId(waiver), span, words }
  })
}

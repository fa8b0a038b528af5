import type { Readiness, WaivedObstacle } from '#contract/readiness.ts'
import type { Actor } from '#domain/review/actor.ts'
import { readinessOf } from '#domain/review/readiness.ts'
import type { Review } from '#domain/review/review.ts'
import { obstacleId } from '#domain/review/waiver.ts'
import type { Context } from './context.ts'
import { permit } from './permit.ts'
import { notFound } from './refusal.ts'
import { openingWords, toldObstacle } from './tell-obstacle.ts'

/** What an article still needs before anybody can sign it off. */
export const readinessService = ({ store }: Pick<Context, 'store'>) => ({
  get: async (actor: Actor, articleId: string): Promise<Readiness> => {
    permit(actor, 'article:read')
    const review = await store.reviews.find(articleId)
    if (!review) throw notFound('article')
    const { coverage: required } = await store.deskSettings.get()
    const { ready, obstacles, coverage } = readinessOf(review, required)
    return {
      ready,
      obstacles: obstacles.map((obstacle) => toldObstacle(review.revision.text, obstacle)),
      waived: waivedIn(review),
      coverage: { ...coverage, required },
    }
  },
})

const waivedIn = ({ revision, flags, waivers }: Review): WaivedObstacle[] => {
  const flagSpans = new Map(flags.map(({ id, span }) => [id, span]))
  const sentenceSpans = new Map(revision.sentences.map(({ id, start, end }) => [id, { start, end }]))
  return waivers.map((waiver) => {
    const span = (waiver.kind === 'blocker' ? flagSpans : sentenceSpans).get(waiver.subjectId) ?? null
    const words = span === null ? '' : openingWords(revision.text, span)
    return { ...waiver, obstacle: obstacleId(waiver), span, words }
  })
}

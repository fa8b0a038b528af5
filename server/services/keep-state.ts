import type { Actor } from '#domain/review/actor.ts'
import { decisionsOf } from '#domain/review/decisions.ts'
import { readinessOf } from '#domain/review/readiness.ts'
import type { ArticleState } from '#domain/review/status.ts'
import type { Repositories } from '../repositories/store.ts'
import { record } from './record.ts'
import { sealOf } from './seal.ts'

/**
 * Keeps the state of an article true after something about it was decided, in the same transaction: a
 * broken seal sends it back to checking, a mended one signs it off again, and what is not ready any more
 * does not say so. An article that nobody signed off or called ready costs two small questions.
 */
export const keepState = async (
  tx: Repositories,
  actor: Actor,
  at: string,
  articleId: string,
): Promise<void> => {
  const state = (await tx.articles.standing(articleId))?.state
  if (state !== 'checking' && state !== 'ready' && state !== 'signed-off') return
  const seal = await tx.signOffs.standingSeal(articleId)
  if (seal === null && state === 'checking') return
  const next = await stateBy(tx, articleId, state, seal)
  if (next === state) return
  await tx.articles.setState(articleId, next, at)
  const because = next === 'signed-off' ? 'seal mended' : seal === null ? 'not ready' : 'seal broken'
  await record(tx, actor, at, {
    action: 'article:state',
    articleId,
    detail: { from: state, to: next, because },
  })
}

const stateBy = async (
  tx: Repositories,
  articleId: string,
  state: ArticleState,
  seal: string | null,
): Promise<ArticleState> => {
  const review = await tx.reviews.find(articleId)
  if (!review) return state
  if (sealOf(decisionsOf(review)) === seal) return 'signed-off'
  if (state !== 'ready') return 'checking'
  const { coverage } = await tx.deskSettings.get()
  return readinessOf(review, coverage).ready ? 'ready' : 'checking'
}

import type { Article } from '#domain/article/article.ts'
import { mayMove } from '#domain/review/article-state.ts'
import type { ArticlePlan } from '../repositories/articles.ts'
import type { Repositories } from '../repositories/store.ts'
import { ensureReady } from './ensure-ready.ts'
import { conflict, invalid, notFound } from './refusal.ts'

/**
 * Refuses a plan that cannot be: a move there is no way for, a checker nobody knows. Going back to
 * checking once it was out begins a new round, which the old sign-off does not cover.
 */
export const ensurePlan = async (
  tx: Repositories,
  { id, state: from }: Article,
  { state: to = from, assigneeId }: Partial<ArticlePlan>,
  at: string,
): Promise<void> => {
  if (assigneeId != null && !(await tx.accounts.exists(assigneeId))) {
    throw invalid('no-such-person', 'assigneeId', 'Nobody on this desk has this id. Choose somebody else.')
  }
  if (to === from) return
  if (!mayMove(from, to)) {
    throw conflict('no-such-transition', `An article that is ${from} cannot be made ${to} by hand.`)
  }
  if (to === 'ready') {
    const review = await tx.reviews.find(id)
    if (!review) throw notFound('article')
    ensureReady(review, (await tx.deskSettings.get()).coverage)
  }
  if (from === 'published' || from === 'corrected') {
    if (to === 'checking') await tx.signOffs.revoke(id, at)
  }
}

import type { Actor } from '#domain/review/actor.ts'
import type { HistoryAction, HistoryEntry, HistorySubject } from '#domain/review/history.ts'
import type { Repositories } from '../repositories/store.ts'

type Deed = {
  action: HistoryAction
  articleId: string
  /** Default: the article itself */
  subject?: HistorySubject
  detail: HistoryEntry['detail']
}

/** Writes the history entry that every change leaves, inside the transaction of the change. */
export const record = (
  { history }: Repositories,
  actor: Actor,
  at: string,
  { articleId, subject = { type: 'article', id: articleId }, ...deed }: Deed,
): Promise<void> => history.insert({ ...deed, articleId, subject, at, actorId: actor.id })

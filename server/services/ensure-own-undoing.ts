import type { Actor } from '#domain/review/actor.ts'
import type { HistoryAction, HistorySubject } from '#domain/review/history.ts'
import type { Repositories } from '../repositories/store.ts'
import { conflict } from './refusal.ts'

type Undone = {
  articleId: string
  /** By which it was taken back, and what that was about */
  action: HistoryAction
  subject: HistorySubject
  /** As the history names it: `{ waiverId }` */
  what: Record<string, string>
}

/**
 * Refuses to bring back what somebody else has taken back: it stands in the name of a person, and only
 * who took it away by mistake may put it back there.
 */
export const ensureOwnUndoing = async (
  { history }: Repositories,
  actor: Actor,
  { articleId, action, subject, what }: Undone,
): Promise<void> => {
  const entry = await history.last(articleId, action, subject)
  const isMeant = Object.entries(what).every(([name, id]) => entry?.detail[name] === id)
  if (isMeant && entry?.actor?.id === actor.id) return
  throw conflict('taken-back-by-another', 'Somebody else took this back. Decide it anew in your own name.')
}

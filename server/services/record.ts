import type { Actor } from '#domain/review/actor.ts'
import type { HistoryAction, HistoryEntry, HistorySubject } from '#domain/review/history.ts'
import type { Repositories } from '../repositories/store.ts'

type Deed = { action: HistoryAction; detail: HistoryEntry['detail'] } & (
  | {
      articleId: string
      /** Default: the article itself */
      subject?: HistorySubject
    }
  | { articleId: null; subject: HistorySubject }
)

/** Writes the history entry that every change leaves, inside the transaction of the change. */
export const record = ({ history }: Repositories, actor: Actor, at: string, deed: Deed): Promise<void> =>
  history.insert({
    ...{ action: deed.action, articleId: deed.articleId, detail: deed.detail, at, actorId: actor.id },
    subject: subjectOf(deed),
  })

const subjectOf = (deed: Deed): HistorySubject =>
  deed.articleId === null ? deed.subject : (deed.subject ?? { type: 'article', id: deed.articleId })

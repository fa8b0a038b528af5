import type { Article, ArticleChange } from '#contract/article.ts'
import { ARTICLE_TRANSITIONS } from '#domain/review/article-state.ts'
import { useChangeArticle } from '../../api/change-article.ts'
import { sentenceFor } from '../../api/problem.ts'
import { announce, tell } from '../../ui/announce.ts'
import { useUndo } from '../../ui/undo.ts'

type Field = 'state' | 'dueOn' | 'assigneeId'
type Change = Pick<ArticleChange, Field>

const WORDS: Record<Field, string> = { state: 'state', dueOn: 'due date', assigneeId: 'assignee' }

/** Changes the plan of an article; each change can be undone as long as nobody else has changed the same. */
export const usePlan = ({ id, title, state, dueOn, assignee }: Article) => {
  const undo = useUndo()
  const { mutateAsync: change } = useChangeArticle(id)
  const now = { state, dueOn, assigneeId: assignee?.id ?? null }
  return async (field: Field, to: Change, said: string): Promise<void> => {
    const before: Change = { [field]: now[field] }
    const put = (from: Change, next: Change) =>
      change({ from, change: next, label: `${WORDS[field]} of “${title}”` })
    const deed = { label: WORDS[field], undo: () => put(to, before), redo: () => put(before, to) }
    const sent = put(before, to)
    try {
      await (mayReturn(now.state, to) ? undo.doing(deed, sent) : sent)
      announce(said)
    } catch (error) {
      tell(`Not changed. ${sentenceFor(error)}`)
    }
  }
}

/** Not every move of an article has a way back. */
const mayReturn = (from: Article['state'], { state: to }: Change): boolean =>
  to === undefined || ARTICLE_TRANSITIONS[to].includes(from)

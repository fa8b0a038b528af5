import type { Article, ArticleChange } from '#contract/article.ts'
import { useChangeArticle } from '../../api/change-article.ts'
import { useUndo } from '../../ui/undo.ts'

type Change = { from: ArticleChange; change: ArticleChange }
type Draft = { place: string; typedAt: string }

/** Corrects what is known about an article, and can be undone until somebody else has changed the same. */
export const useChangeDetails = ({ id, title }: Article) => {
  const undo = useUndo()
  const { mutateAsync } = useChangeArticle(id)
  const label = `Details of “${title}”`
  return async ({ from, change }: Change, draft: Draft): Promise<void> => {
    await mutateAsync({ from, change, label, draft })
    undo.did({
      label: 'details',
      undo: () => mutateAsync({ from: change, change: from, label }),
      redo: () => mutateAsync({ from, change, label }),
    })
  }
}

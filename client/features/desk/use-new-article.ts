import { useState } from 'react'
import { z } from 'zod'
import type { Article } from '#contract/article.ts'
import { useImportArticle } from '../../api/articles.ts'
import { newId } from '../../api/new-id.ts'
import { drafts } from '../../ui/kept-draft.ts'
import { useBusy } from '../../ui/use-busy.ts'

const newArticle = z.object({
  /** Made once for a form, so that importing again after a lost answer is not importing twice. */
  id: z.string(),
  title: z.string(),
  publishedOn: z.string(),
  text: z.string(),
})

type NewArticle = z.infer<typeof newArticle>

const blank = (): NewArticle => ({ id: newId(), title: '', publishedOn: '', text: '' })

/** An article being pasted in. What is typed is kept in this browser until the desk has the article. */
export const useNewArticle = (userId: string, onImported: (article: Article) => void) => {
  const place = `${userId}/new-article`
  const [draft, setDraft] = useState(() => drafts.read(place, newArticle) ?? blank())
  const { mutateAsync: importArticle, error } = useImportArticle()
  const { isBusy, run } = useBusy()

  const edit = (typed: Partial<NewArticle>) => {
    const next = { ...draft, ...typed }
    setDraft(next)
    drafts.keep(place, next)
  }
  const save = () =>
    run(async () => {
      const { id, title, publishedOn, text } = draft
      const article = await importArticle({
        id,
        text,
        ...(title.trim() !== '' && { title }),
        ...(publishedOn !== '' && { publishedOn }),
      }).catch(() => null)
      if (!article) return
      drafts.drop(place)
      setDraft(blank())
      onImported(article)
    })
  return { draft, edit, save, isSaving: isBusy, problem: error }
}

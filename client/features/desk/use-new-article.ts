import { useState } from 'react'
import { z } from 'zod'
import type { Article } from '#contract/article.ts'
import { useImportArticle } from '../../api/articles.ts'
import { drafts } from '../../ui/kept-draft.ts'
import { forgetSentId, sentId } from '../../ui/sent-id.ts'
import { useBusy } from '../../ui/use-busy.ts'

const newArticle = z.object({
  title: z.string(),
  publishedOn: z.string(),
  text: z.string(),
  address: z.string().default(''),
})

type NewArticle = z.infer<typeof newArticle>

const BLANK: NewArticle = { title: '', publishedOn: '', text: '', address: '' }

/** An article being pasted in. What is typed is kept in this browser until the desk has the article. */
export const useNewArticle = (userId: string, onImported: (article: Article) => void) => {
  const place = `${userId}/new-article`
  const [draft, setDraft] = useState(() => drafts.read(place, newArticle) ?? BLANK)
  const { mutateAsync: importArticle, error } = useImportArticle()
  const { isBusy, run } = useBusy()

  const edit = (typed: Partial<NewArticle>) => {
    const next = { ...draft, ...typed }
    setDraft(next)
    drafts.keep(place, next)
    // Other words are another article: the desk would answer the old id with the old words.
    forgetSentId(place)
  }
  const save = () =>
    run(async () => {
      const { title, publishedOn, text } = draft
      const article = await importArticle({
        id: sentId(place),
        text,
        ...(title.trim() !== '' && { title }),
        ...(publishedOn !== '' && { publishedOn }),
      }).catch(() => null)
      if (!article) return
      forget()
      onImported(article)
    })
  /** The desk has what was typed. */
  const forget = () => {
    drafts.dropSaved(place, newArticle, draft)
    forgetSentId(place)
    setDraft(BLANK)
  }
  return { draft, edit, save, isSaving: isBusy, problem: error, forget }
}

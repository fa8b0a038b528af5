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

const placeOf = (userId: string): string => `${userId}/new-article`

/**
 * Drops what was typed for an article that came in by way of its preview. Words that were not what was
 * read are another article's, and stay.
 */
export const forgetRead = (userId: string, original: string) => {
  const place = placeOf(userId)
  const draft = drafts.read(place, newArticle)
  if (!draft || (draft.text.trim() !== '' && draft.text !== original)) return
  drafts.drop(place)
  forgetSentId(place)
}

/** An article being pasted in. What is typed is kept in this browser until the desk has the article. */
export const useNewArticle = (userId: string, onImported: (article: Article) => void) => {
  const place = placeOf(userId)
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
      drafts.dropSaved(place, newArticle, draft)
      forgetSentId(place)
      setDraft(BLANK)
      onImported(article)
    })
  return { draft, edit, save, isSaving: isBusy, problem: error }
}

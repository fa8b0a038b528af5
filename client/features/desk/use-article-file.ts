import { useState } from 'react'
import type { Article } from '#contract/article.ts'
import { useImportArticle } from '../../api/articles.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { forgetSentId, sentId } from '../../ui/sent-id.ts'
import { useBusy } from '../../ui/use-busy.ts'
import { type ArticleFileRead, articleFileIn } from './article-file.ts'

/** A file with an article of another desk: looked at here, and brought in when somebody says so. */
export const useArticleFile = (userId: string, onImported: (article: Article) => void) => {
  const place = `${userId}/article-file`
  const [read, setRead] = useState<ArticleFileRead | null>(null)
  const { mutateAsync: importArticle, error, reset } = useImportArticle()
  const { isBusy, run } = useBusy()

  const forget = () => {
    setRead(null)
    reset()
    forgetSentId(place)
  }
  const take = async (file: File) => {
    forget()
    const text = await file.text().catch(() => '')
    setRead(articleFileIn(text))
  }
  const save = () =>
    run(async () => {
      if (!read?.ok) return
      const article = await importArticle({ ...read.body, id: sentId(place) }).catch(() => null)
      if (!article) return
      forget()
      onImported(article)
    })
  return {
    take,
    forget,
    save,
    isSaving: isBusy,
    found: read?.ok ? read.glance : null,
    /** Why a file is none of those that come in here. */
    wrong: read?.ok === false ? read.problem : undefined,
    problem: error && whatIsWrong(error),
  }
}

/** The desk names the place in the file; the first one is enough to know that it was changed. */
const whatIsWrong = (error: Error): string => {
  const [first] = error instanceof ApiProblem ? error.issues : []
  if (!first) return sentenceFor(error)
  return `The file does not hold together at “${first.path}”: ${first.message}. Export it there again.`
}

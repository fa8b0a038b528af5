import { useCallback, useState } from 'react'
import type { Article } from '#contract/article.ts'
import type { Sentence } from '#domain/article/sentence.ts'
import { useDivideSentences } from '../../api/articles.ts'
import { sentenceFor } from '../../api/problem.ts'
import { focusSentence } from '../../features/article/show-words.ts'
import { announce, tell } from '../../ui/announce.ts'

/** Correcting how the text is divided into sentences. */
export const useDivision = (article: Article) => {
  const { mutate, error, reset } = useDivideSentences(article.id)
  const [splitting, setSplitting] = useState<Sentence | null>(null)
  const { sentences, text } = article.revision

  const merge = useCallback(
    ({ id }: Sentence) => {
      const next = sentences[sentences.findIndex((sentence) => sentence.id === id) + 1]
      if (!next) return tell('This is the last sentence.')
      mutate(
        { merge: { sentenceIds: [id, next.id] } },
        {
          onSuccess: () => {
            announce('Merged with the next sentence.')
            focusSoon(id)
          },
          onError: (cause) => tell(`Not merged. ${sentenceFor(cause)}`),
        },
      )
    },
    [mutate, sentences],
  )
  const close = () => {
    if (splitting) focusSoon(splitting.id)
    setSplitting(null)
    reset()
  }
  return {
    begin: setSplitting,
    close,
    sentence: splitting && text.slice(splitting.start, splitting.end),
    problem: error && splitting ? sentenceFor(error) : null,
    split: (at: number) => {
      if (!splitting) return
      const split = { sentenceId: splitting.id, at: splitting.start + at }
      mutate(
        { split },
        {
          onSuccess: () => {
            announce('Split.')
            close()
          },
        },
      )
    },
    merge,
  }
}

/** After the page has been rendered with the new sentences. */
const focusSoon = (sentenceId: string) => {
  requestAnimationFrame(() => focusSentence(sentenceId))
}

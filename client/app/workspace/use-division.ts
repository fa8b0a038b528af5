import { useCallback, useState } from 'react'
import type { Article } from '#contract/article.ts'
import type { Sentence } from '#domain/article/sentence.ts'
import { useDivideSentences } from '../../api/articles.ts'
import { sentenceFor } from '../../api/problem.ts'
import { focusSentence } from '../../features/article/show-words.ts'
import { announce, tell } from '../../ui/announce.ts'
import { newId } from '../../ui/new-id.ts'
import { useUndo } from '../../ui/undo.ts'
import type { useKeptChecks } from './use-kept-checks.ts'

/** Two sentences that are one, or one that is two: the second begins at a place of the text. */
type Parts = { firstId: string; secondId: string; at: number }

/** Correcting how the text is divided into sentences. */
export const useDivision = (article: Article, keepChecks: ReturnType<typeof useKeptChecks>) => {
  const undo = useUndo()
  const { mutateAsync, error, reset } = useDivideSentences(article.id)
  const [splitting, setSplitting] = useState<Sentence | null>(null)
  const { sentences, text } = article.revision

  const divide = useCallback(
    async ({ firstId, secondId, at }: Parts) => {
      await mutateAsync({ split: { sentenceId: firstId, at, newSentenceId: secondId } })
      focusSoon(firstId)
    },
    [mutateAsync],
  )
  const unite = useCallback(
    async ({ firstId, secondId }: Parts) => {
      await mutateAsync({ merge: { sentenceIds: [firstId, secondId] } })
      focusSoon(firstId)
    },
    [mutateAsync],
  )
  const merge = useCallback(
    async ({ id }: Sentence) => {
      const next = sentences[sentences.findIndex((sentence) => sentence.id === id) + 1]
      if (!next) return tell('This is the last sentence.')
      const parts = { firstId: id, secondId: next.id, at: next.start }
      const sayAgain = keepChecks([id, next.id])
      const takeApart = async () => {
        await divide(parts)
        await sayAgain()
      }
      try {
        await unite(parts)
        undo.did({ label: 'merged sentences', undo: takeApart, redo: () => unite(parts) })
        announce('Merged with the next sentence.')
      } catch (cause) {
        tell(`Not merged. ${sentenceFor(cause)}`)
      }
    },
    [divide, keepChecks, sentences, undo, unite],
  )
  const close = () => {
    if (splitting) focusSoon(splitting.id)
    setSplitting(null)
    reset()
  }
  const split = async (sentence: Sentence, at: number) => {
    const parts = { firstId: sentence.id, secondId: newId(), at: sentence.start + at }
    try {
      await divide(parts)
      undo.did({ label: 'split sentence', undo: () => unite(parts), redo: () => divide(parts) })
      announce('Split.')
      close()
    } catch {
      // The dialog is still open, and says why.
    }
  }
  return {
    begin: setSplitting,
    close,
    sentence: splitting && text.slice(splitting.start, splitting.end),
    problem: error && splitting ? sentenceFor(error) : null,
    split: (at: number) => {
      if (splitting) void split(splitting, at)
    },
    merge,
  }
}

/** After the page has been rendered with the new sentences. */
const focusSoon = (sentenceId: string) => {
  requestAnimationFrame(() => focusSentence(sentenceId))
}

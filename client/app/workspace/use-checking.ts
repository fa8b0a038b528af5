import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { Article } from '#contract/article.ts'
import type { Sentence } from '#domain/article/sentence.ts'
import type { Person } from '#domain/review/actor.ts'
import type { CheckState } from '#domain/review/check.ts'
import { checksQuery, saveCheck } from '../../api/checks.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { focusSentence } from '../../features/article/show-words.ts'
import { announce, tell } from '../../ui/announce.ts'
import { type CheckBook, createCheckBook } from '../../ui/check-book.ts'
import { CHECK_LOOKS } from '../../ui/check-look.ts'
import { shorten } from '../../ui/shorten.ts'
import { useUndo } from '../../ui/undo.ts'
import { showSaid } from './show-said.ts'

/** Says of sentences how they stand: shown at once, saved by and by, and taken back on demand. */
export const useChecking = (article: Article, { id: userId, name: userName }: Person) => {
  const undo = useUndo()
  const queryClient = useQueryClient()
  const [book] = useState(createCheckBook)
  const checks = useQuery(checksQuery(article.id))
  useEffect(() => {
    if (checks.data) book.load(checks.data)
  }, [book, checks.data])

  const { text } = article.revision
  const say = useMemo(() => {
    const put = ({ id, start, end }: Sentence, state: CheckState, onVersion?: number) => {
      const turn = book.begin(id, state, { id: userId, name: userName })
      const label = `${CHECK_LOOKS[state].words}: “${shorten(text.slice(start, end), 40)}”`
      const saving = saveCheck({ articleId: article.id, sentenceId: id, state, label, onVersion })
      return showSaid(queryClient, book, { articleId: article.id, sentenceId: id, turn, saving })
    }
    return (sentence: Sentence, asked: CheckState) => {
      const { state: before } = book.lookOf(sentence.id)
      const state = asked === before ? 'unchecked' : asked
      if (state === before) return tell('This sentence is unchecked.')
      let version: number | undefined
      const putBack = async (to: CheckState) => {
        focusSentence(sentence.id)
        version = await put(sentence, to, baseOf(book, sentence.id, userId, version))
      }
      const deed = {
        label: CHECK_LOOKS[state].words.toLowerCase(),
        undo: () => putBack(before),
        redo: () => putBack(state),
      }
      undo.did(deed)
      announce(`${CHECK_LOOKS[state].words}.`)
      void (async () => {
        try {
          const saved = await put(sentence, state)
          version ??= saved
        } catch (error) {
          undo.forget(deed)
          const isTakenBack = error instanceof ApiProblem && error.code === 'taken-back'
          if (!isTakenBack) tell(`Not saved. ${sentenceFor(error)}`)
        }
      })()
    }
  }, [article.id, book, queryClient, text, undo, userId, userName])

  return { book, say }
}

/**
 * The version that something is taken back on. What oneself said since may be taken back, and so may
 * what is still on its way; what others said may not.
 */
const baseOf = (book: CheckBook, sentenceId: string, userId: string, version: number | undefined) => {
  if (!book.lookOf(sentenceId).isSaved) return undefined
  const there = book.checkOf(sentenceId)
  return there?.by.id === userId ? there.version : version
}

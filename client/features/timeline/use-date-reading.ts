import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type FactsOf, type Meaning, readingNow, useReadDate } from '../../api/article-facts.ts'
import { ApiProblem } from '../../api/problem.ts'
import { useUndo } from '../../ui/undo.ts'
import { saidInWords } from './date-in-words.ts'
import type { TimelineDate } from './timeline-date.ts'

/**
 * Reads dates otherwise than the desk, so that it can be taken back as long as nobody else has read the same
 * date otherwise since.
 */
export const useDateReading = (article: FactsOf, userId: string) => {
  const undo = useUndo()
  const queryClient = useQueryClient()
  const { mutateAsync: send, error } = useReadDate(article)
  return useMemo(() => {
    const put = (date: TimelineDate, meaning: Meaning) =>
      send({ date, meaning, label: `Date: ${date.written}, ${saidInWords(meaning)}` })
    const putBack = async (date: TimelineDate, from: Meaning, meaning: Meaning) => {
      const now = await readingNow(queryClient, article, date)
      const isAsLeft = from === undefined ? !now : now?.date === from && now.by.id === userId
      if (!isAsLeft) throw readMeanwhile()
      return put(date, meaning)
    }
    const read = async (date: TimelineDate, meaning: Meaning): Promise<void> => {
      const before = date.reading?.date
      await put(date, meaning)
      undo.did({
        label: 'reading of a date',
        undo: () => putBack(date, meaning, before),
        redo: () => putBack(date, before, meaning),
      })
    }
    return { read, error }
  }, [article, error, queryClient, send, undo, userId])
}

const readMeanwhile = (): ApiProblem =>
  new ApiProblem({
    code: 'changed-meanwhile',
    status: 412,
    detail: 'Somebody has read this date otherwise in the meantime.',
  })

import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { saveCheck, saveNote, showCheck } from '../../api/checks.ts'
import type { CheckBook } from '../../ui/check-book.ts'

/**
 * Keeps what was said of sentences that become one, and says it again once they are two: the one check
 * that stood in between says the more cautious of both. What others said only they can say.
 */
export const useKeptChecks = (articleId: string, userId: string, book: CheckBook) => {
  const queryClient = useQueryClient()
  return useCallback(
    (sentenceIds: readonly string[]) => {
      const own = sentenceIds.flatMap((sentenceId) => {
        const { state, note, by } = book.checkOf(sentenceId) ?? { state: 'unchecked', note: '', by: null }
        return by === null || by.id === userId ? [{ sentenceId, state, note }] : []
      })
      const isAnySaid = sentenceIds.some((id) => book.checkOf(id) !== undefined)
      return async () => {
        if (!isAnySaid) return
        for (const { state, note, ...sentence } of own) {
          const statement = { articleId, ...sentence, label: 'The check of a sentence that was split again' }
          // One after the other, as they would be said.
          // oxlint-disable-next-line no-await-in-loop
          await saveCheck({ ...statement, state })
          // oxlint-disable-next-line no-await-in-loop
          showCheck(queryClient, articleId, await saveNote({ ...statement, note }))
        }
      }
    },
    [articleId, book, queryClient, userId],
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Comment } from '#contract/comment.ts'
import type { Flag } from '#contract/flag.ts'
import { commentsQuery } from '../../api/comments.ts'
import { flagsQuery, useChangeFlag } from '../../api/flags.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { announce, tell } from '../../ui/announce.ts'
import { useUndo } from '../../ui/undo.ts'

/** Whether what was proposed can become the suggestion: it is about these words, and not the suggestion yet. */
export const canTakeOver = (flag: Flag, { proposal }: Comment): boolean =>
  proposal !== null &&
  flag.status !== 'resolved' &&
  proposal.words === flag.quote.exact &&
  proposal.text !== flag.suggestedText

/** Makes of words that somebody proposed in the thread the suggestion of the flag. */
export const useTakeOver = () => {
  const queryClient = useQueryClient()
  const undo = useUndo()
  const { mutateAsync } = useChangeFlag()
  return useCallback(
    async (flag: Flag, suggestedText: string): Promise<void> => {
      let { version } = flag
      const put = async (text: string | null) => {
        const changed = await mutateAsync({ id: flag.id, version, change: { suggestedText: text } })
        version = changed.version
      }
      try {
        await put(suggestedText)
        announce('Taken over into the suggestion.')
        undo.did({
          label: 'words taken over',
          undo: () => put(flag.suggestedText),
          redo: () => put(suggestedText),
        })
      } catch (problem) {
        tell(`Not taken over. ${sentenceFor(problem)}`)
        if (problem instanceof ApiProblem && problem.status === 412) {
          await queryClient.invalidateQueries({ queryKey: flagsQuery(flag.articleId).queryKey })
        }
      }
    },
    [queryClient, undo, mutateAsync],
  )
}

/** The same with a key, for the words that were proposed last. */
export const useTakeOverLatest = () => {
  const queryClient = useQueryClient()
  const takeOver = useTakeOver()
  return useCallback(
    async (flag: Flag): Promise<void> => {
      try {
        const thread = await queryClient.query({ ...commentsQuery(flag.id), staleTime: 0 })
        const latest = thread.findLast((comment) => canTakeOver(flag, comment))
        if (latest?.proposal) await takeOver(flag, latest.proposal.text)
        else tell('Nothing is proposed for these words that is not their suggestion already.')
      } catch (problem) {
        tell(`Not taken over. ${sentenceFor(problem)}`)
      }
    },
    [queryClient, takeOver],
  )
}

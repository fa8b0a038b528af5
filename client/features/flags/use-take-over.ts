import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Comment } from '#contract/comment.ts'
import type { Flag } from '#contract/flag.ts'
import { commentsQuery } from '../../api/comments.ts'
import { flagsQuery, useChangeFlag } from '../../api/flags.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { announce, tell } from '../../ui/announce.ts'
import { useTakeBack } from './use-take-back.ts'

/** Whether what was proposed can become the suggestion: it is about these words, and not the suggestion yet. */
export const canTakeOver = (flag: Flag, { proposal }: Comment): boolean =>
  proposal !== null &&
  flag.status !== 'resolved' &&
  proposal.words === flag.quote.exact &&
  proposal.text !== flag.suggestedText

/** Makes of words that somebody proposed in the thread the suggestion of the flag. */
export const useTakeOver = () => {
  const queryClient = useQueryClient()
  const takeBack = useTakeBack()
  const { mutateAsync } = useChangeFlag()
  return useCallback(
    async (flag: Flag, suggestedText: string): Promise<void> => {
      const { id, version } = flag
      try {
        const changed = await mutateAsync({ id, version, change: { suggestedText } })
        takeBack.changed('words taken over', flag, changed)
        announce('Taken over into the suggestion.')
      } catch (problem) {
        tell(`Not taken over. ${sentenceFor(problem)}`)
        if (problem instanceof ApiProblem && problem.status === 412) {
          await queryClient.invalidateQueries({ queryKey: flagsQuery(flag.articleId).queryKey })
        }
      }
    },
    [queryClient, takeBack, mutateAsync],
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

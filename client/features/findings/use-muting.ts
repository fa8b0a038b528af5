import { useCallback } from 'react'
import { type Muting, useMuteRule } from '../../api/article-rules.ts'
import { sentenceFor } from '../../api/problem.ts'
import { announce, tell } from '../../ui/announce.ts'
import { useUndo } from '../../ui/undo.ts'

/**
 * Mutes rules in an article and hears them again, so that it can be taken back.
 * Answers whether it was done; what went wrong is said to everybody.
 */
export const useMuting = (articleId: string) => {
  const undo = useUndo()
  const { mutateAsync: send } = useMuteRule(articleId)
  return useCallback(
    async (muting: Muting): Promise<boolean> => {
      const { title, muted } = muting
      try {
        await send(muting)
        undo.did({
          label: muted ? 'muted rule' : 'unmuted rule',
          undo: () => send({ ...muting, muted: !muted }),
          redo: () => send(muting),
        })
        announce(muted ? `Muted in this article: ${title}.` : `Heard again: ${title}.`)
        return true
      } catch (problem) {
        tell(`Not ${muted ? 'muted' : 'unmuted'}. ${sentenceFor(problem)}`)
        return false
      }
    },
    [send, undo],
  )
}

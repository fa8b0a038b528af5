import { useMemo } from 'react'
import { type Dismissal, useDismissFinding, useReopenFinding } from '../../api/findings.ts'
import { useUndo } from '../../ui/undo.ts'

/** Dismisses findings and opens them again, so that either can be taken back as long as nobody has decided anew. */
export const useDismissal = (articleId: string) => {
  const undo = useUndo()
  const { mutateAsync: send, error } = useDismissFinding(articleId)
  const { mutateAsync: reopen } = useReopenFinding(articleId)
  return useMemo(() => {
    const dismiss = async (dismissal: Dismissal): Promise<void> => {
      let decided = await send(dismissal)
      undo.did({
        label: 'dismissed finding',
        undo: () => reopen(decided),
        redo: async () => {
          decided = await send(dismissal)
        },
      })
    }
    const openAgain = async (finding: Dismissal['finding']): Promise<void> => {
      let dismissed = finding
      await reopen(dismissed)
      undo.did({
        label: 'finding opened again',
        undo: async () => {
          dismissed = await send({ finding, reason: finding.decision?.reason ?? '' })
        },
        redo: () => reopen(dismissed),
      })
    }
    return { dismiss, openAgain, error }
  }, [error, reopen, send, undo])
}

import type { Finding } from '#contract/finding.ts'
import { useDismissFinding, useReopenFinding } from '../../api/findings.ts'
import { useUndo } from '../../ui/undo.ts'

/** Dismisses findings, so that it can be taken back as long as nobody has decided anew. */
export const useDismissal = (articleId: string) => {
  const undo = useUndo()
  const { mutateAsync: send, error } = useDismissFinding(articleId)
  const { mutateAsync: reopen } = useReopenFinding(articleId)
  const dismiss = async (dismissal: { finding: Finding; reason: string }): Promise<void> => {
    let decided = await send(dismissal)
    undo.did({
      label: 'dismissed finding',
      undo: () => reopen(decided),
      redo: async () => {
        decided = await send(dismissal)
      },
    })
  }
  return { dismiss, error }
}

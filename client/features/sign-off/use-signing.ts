import { useAskSignOff, useRestoreSignOff, useRevokeSignOff, useSignOff } from '../../api/sign-off.ts'
import { newId } from '../../ui/new-id.ts'
import { useUndo } from '../../ui/undo.ts'

/** Signing an article off and taking that back, each to be undone from the moment it is on its way. */
export const useSigning = (articleId: string) => {
  const undo = useUndo()
  const { mutateAsync: ask } = useAskSignOff(articleId)
  const { mutateAsync: signOff } = useSignOff(articleId)
  const { mutateAsync: revoke } = useRevokeSignOff(articleId)
  const { mutateAsync: restore } = useRestoreSignOff(articleId)
  return {
    ask,
    sign: (note: string) => {
      const id = newId()
      const deed = { label: 'sign-off', undo: () => revoke(id), redo: () => restore(id) }
      return undo.doing(deed, signOff({ id, note }))
    },
    takeBack: (id: string) => {
      const deed = { label: 'sign-off taken back', undo: () => restore(id), redo: () => revoke(id) }
      return undo.doing(deed, revoke(id))
    },
  }
}

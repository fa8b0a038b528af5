import { useMemo } from 'react'
import type { Flag } from '#contract/flag.ts'
import { useChangeFlag, useRestoreFlag, useWithdrawFlag } from '../../api/flags.ts'
import { etagOf } from '../../api/send.ts'
import { useUndo } from '../../ui/undo.ts'
import type { Workspace } from './workspace.ts'

/** The workspace in which flags that were made, edited and withdrawn can be taken back. */
export const useFlagUndo = (workspace: Workspace): Workspace => {
  const undo = useUndo()
  const { mutateAsync: withdraw } = useWithdrawFlag()
  const { mutateAsync: restore } = useRestoreFlag()
  const { mutateAsync: change } = useChangeFlag()
  const { actions } = workspace
  const undoable = useMemo((): Workspace['actions'] => {
    const comesAndGoes = (flag: Flag) => {
      let latest = flag
      return {
        come: async () => {
          latest = await restore({ flag: latest, etag: etagOf(latest.version) })
        },
        go: async () => {
          await withdraw(latest)
          latest = { ...latest, version: latest.version + 1 }
        },
      }
    }
    return {
      ...actions,
      formSaved: (flag, target) => {
        actions.formSaved(flag, target)
        if (target.kind === 'new') {
          const { come, go } = comesAndGoes(flag)
          undo.did({ label: 'flag', undo: go, redo: come })
          return
        }
        let { version } = flag
        const put = async (to: Flag) => {
          const changed = await change({ id: flag.id, version, change: contentOf(to) })
          version = changed.version
        }
        undo.did({ label: 'edited flag', undo: () => put(target.flag), redo: () => put(flag) })
      },
      flagWithdrawn: (flag) => {
        actions.flagWithdrawn(flag)
        const { come, go } = comesAndGoes({ ...flag, version: flag.version + 1 })
        undo.did({ label: 'withdrawn flag', undo: come, redo: go })
      },
    }
  }, [actions, change, restore, undo, withdraw])
  return { ...workspace, actions: undoable }
}

const contentOf = ({ category, severity, note, suggestedText }: Flag) => ({
  ...{ category, severity, note, suggestedText },
})

import { useMemo } from 'react'
import { useTakeBack } from '../../features/flags/use-take-back.ts'
import { useWithdrawals } from '../../features/flags/use-withdrawals.ts'
import type { Workspace } from './workspace.ts'

/** The workspace in which flags that were made, edited and withdrawn can be taken back. */
export const useFlagUndo = (workspace: Omit<Workspace, 'withdrawals'>): Workspace => {
  const takeBack = useTakeBack()
  const known = useWithdrawals()
  const { actions, userId } = workspace
  const undoable = useMemo(
    (): Workspace['actions'] => ({
      ...actions,
      formSaved: (flag, target, before) => {
        actions.formSaved(flag, target, before)
        if (before) takeBack.changed('edited flag', before, flag)
        else takeBack.came('flag', flag)
      },
      findingAccepted: (flag) => {
        actions.findingAccepted(flag)
        // Of two who accept a finding at the same time one gets the flag of the other.
        if (flag.author.id === userId) takeBack.came('flag of a finding', flag)
      },
    }),
    [actions, takeBack, userId],
  )
  const withdrawals = useMemo(() => {
    const withdraw: typeof known.withdraw = async (flag, focus) => {
      const isDone = await known.withdraw(flag, focus)
      if (isDone) actions.flagWithdrawn(flag)
      return isDone
    }
    return { ...known, withdraw }
  }, [actions, known])
  return { ...workspace, actions: undoable, withdrawals }
}

import { useCallback, useState } from 'react'
import type { Flag } from '#contract/flag.ts'
import { useRestoreFlag, useWithdrawFlag, type Withdrawal } from '../../api/flags.ts'
import { sentenceFor } from '../../api/problem.ts'
import { announce, tell } from '../../ui/announce.ts'

/** Withdraws flags, and remembers those withdrawn on this page so that each can be taken back. */
export const useWithdrawals = (onWithdrawn: (flag: Flag) => void) => {
  const [withdrawn, setWithdrawn] = useState<readonly Withdrawal[]>([])
  const [restoredId, setRestoredId] = useState<string | null>(null)
  const { mutateAsync: sendWithdrawal } = useWithdrawFlag()
  const { mutateAsync: sendRestoral } = useRestoreFlag()

  const withdraw = useCallback(
    async (flag: Flag) => {
      try {
        const withdrawal = await sendWithdrawal(flag)
        setWithdrawn((before) => [...before, withdrawal])
        onWithdrawn(flag)
        announce('Withdrawn. Undo stands in its place.')
      } catch (error) {
        tell(`Not withdrawn. ${sentenceFor(error)}`)
      }
    },
    [sendWithdrawal, onWithdrawn],
  )
  const restore = async (withdrawal: Withdrawal) => {
    try {
      const { id } = await sendRestoral(withdrawal)
      setRestoredId(id)
      setWithdrawn((before) => before.filter(({ flag }) => flag.id !== id))
      announce('The flag is back.')
    } catch (error) {
      tell(`Not restored. ${sentenceFor(error)}`)
    }
  }
  return { withdrawn, restoredId, withdraw, restore }
}

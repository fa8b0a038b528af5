import { useCallback, useMemo, useState } from 'react'
import type { Flag } from '#contract/flag.ts'
import { useRestoreFlag, useWithdrawFlag, type Withdrawal } from '../../api/flags.ts'
import { ownVersions } from '../../api/own-versions.ts'
import { sentenceFor } from '../../api/problem.ts'
import { etagOf } from '../../api/send.ts'
import { announce, tell } from '../../ui/announce.ts'
import { useTakeBack } from './use-take-back.ts'

/** `takesFocus`: the button that was pressed went with the flag. */
export type Gone = Withdrawal & { takesFocus: boolean }

/** Withdraws flags, and remembers those withdrawn on this page so that each can be taken back. */
export const useWithdrawals = () => {
  const takeBack = useTakeBack()
  const [withdrawn, setWithdrawn] = useState<readonly Gone[]>([])
  const [restoredId, setRestoredId] = useState<string | null>(null)
  const { mutateAsync: sendWithdrawal } = useWithdrawFlag()
  const { mutateAsync: sendRestoral } = useRestoreFlag()

  /**
   * Answers whether it was done; what went wrong is said to everybody.
   * @param staysInText somebody withdraws it by key and reads on
   */
  const withdraw = useCallback(
    async (flag: Flag, { staysInText = false } = {}): Promise<boolean> => {
      try {
        const withdrawal = await sendWithdrawal(flag)
        const gone = { ...withdrawal, takesFocus: !staysInText }
        setWithdrawn((before) => [...before.filter((one) => one.flag.id !== flag.id), gone])
        takeBack.went('withdrawn flag', flag)
        announce('Withdrawn. Undo stands in its place.')
        return true
      } catch (error) {
        tell(`Not withdrawn. ${sentenceFor(error)}`)
        return false
      }
    },
    [sendWithdrawal, takeBack],
  )
  const restore = useCallback(
    async (withdrawal: Withdrawal) => {
      try {
        // Between the two it may have come and gone by undo and redo.
        const version = ownVersions.latest(withdrawal.flag.id, withdrawal.flag.version)
        const flag = await sendRestoral({ ...withdrawal, etag: etagOf(version) })
        setRestoredId(flag.id)
        setWithdrawn((before) => before.filter((one) => one.flag.id !== flag.id))
        takeBack.came('flag brought back', flag)
        announce('The flag is back.')
      } catch (error) {
        tell(`Not restored. ${sentenceFor(error)}`)
      }
    },
    [sendRestoral, takeBack],
  )
  return useMemo(
    () => ({ withdrawn, restoredId, withdraw, restore }),
    [withdrawn, restoredId, withdraw, restore],
  )
}

export type Withdrawals = ReturnType<typeof useWithdrawals>

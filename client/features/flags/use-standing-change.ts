import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Flag, FlagChange } from '#contract/flag.ts'
import { flagsQuery, useChangeFlag } from '../../api/flags.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { announce, tell } from '../../ui/announce.ts'
import type { Choice } from '../../ui/choice.ts'
import { useBusy } from '../../ui/use-busy.ts'
import { focusFlagItem } from './focus-flag-item.ts'
import { useFlagWork } from './flag-work.ts'
import { useTakeBack } from './use-take-back.ts'

/** What is asked for, and what is said of it: to people once it is done, and where it is taken back. */
export type StandingChange = { change: FlagChange; done: string; label: string }

/**
 * Changes how flags stand, who has them or where they sit, so that it can be taken back. Answers whether it
 * was done; what went wrong is said to everybody.
 */
export const useStandingChanges = (deed: Choice) => {
  const queryClient = useQueryClient()
  const takeBack = useTakeBack()
  const { mutateAsync, error } = useChangeFlag()
  const change = useCallback(
    async (flag: Flag, { change: changes, done, label }: StandingChange): Promise<boolean> => {
      try {
        const { id, version } = flag
        takeBack.changed(label, flag, await mutateAsync({ id, version, change: changes }))
        deed.set(null)
        announce(done)
        return true
      } catch (problem) {
        tell(`Not changed. ${sentenceFor(problem)}`)
        if (problem instanceof ApiProblem && problem.status === 412) {
          await queryClient.invalidateQueries({ queryKey: flagsQuery(flag.articleId).queryKey })
        }
        return false
      }
    },
    [deed, mutateAsync, queryClient, takeBack],
  )
  return { error, change }
}

/** The same for one flag, from its place in the list. */
export const useStandingChange = (flag: Flag, onSaved?: () => void) => {
  const { deed } = useFlagWork()
  const { isBusy, run } = useBusy()
  const { error, change } = useStandingChanges(deed)
  return {
    isBusy,
    error,
    change: (asked: StandingChange) =>
      run(async () => {
        if (!(await change(flag, asked))) return
        onSaved?.()
        focusFlagItem(flag.id)
      }),
  }
}

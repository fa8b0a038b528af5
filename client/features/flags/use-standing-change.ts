import { useQueryClient } from '@tanstack/react-query'
import type { Flag, FlagChange } from '#contract/flag.ts'
import { flagsQuery, useChangeFlag } from '../../api/flags.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { announce, tell } from '../../ui/announce.ts'
import { useBusy } from '../../ui/use-busy.ts'
import { focusFlagItem } from './focus-flag-item.ts'
import { useFlagWork } from './flag-work.ts'

/** Changes how a flag stands, who has it or where it sits, from its place in the list. */
export const useStandingChange = (flag: Flag, onSaved?: () => void) => {
  const queryClient = useQueryClient()
  const { deed } = useFlagWork()
  const { isBusy, run } = useBusy()
  const { mutateAsync, error } = useChangeFlag()
  const change = (changes: FlagChange, done: string) =>
    run(async () => {
      try {
        await mutateAsync({ id: flag.id, version: flag.version, change: changes })
        onSaved?.()
        deed.set(null)
        focusFlagItem(flag.id)
        announce(done)
      } catch (problem) {
        tell(`Not changed. ${sentenceFor(problem)}`)
        if (problem instanceof ApiProblem && problem.status === 412) {
          await queryClient.invalidateQueries({ queryKey: flagsQuery(flag.articleId).queryKey })
        }
      }
    })
  return { isBusy, error, change }
}

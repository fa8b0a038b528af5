import { useMemo } from 'react'
import type { Flag } from '#contract/flag.ts'
import { overlaps } from '#domain/article/span.ts'
import { type Action, may } from '#domain/review/permissions.ts'
import { useTakeOverLatest } from '../../features/flags/use-take-over.ts'
import { deedId } from '../../features/flags/flag-work.ts'
import { tell } from '../../ui/announce.ts'
import { useUser } from '../user.ts'
import type { Workspace } from './workspace.ts'

/** What the keys do that are about a flag: the one that is lit, or else the first in the sentence. */
export const useFlagKeys = ({ flags: { data }, place, lit, deed, actions }: Workspace) => {
  const { role } = useUser()
  const takeOverLatest = useTakeOverLatest()
  return useMemo(() => {
    const meant = (): Flag | undefined => {
      const sentence = place.currentSentence()
      const here = data?.filter(({ span }) => sentence && overlaps(span, sentence)) ?? []
      const litFlag = data?.find(({ id }) => id === lit.get())
      return litFlag && (here.length === 0 || here.includes(litFlag)) ? litFlag : here[0]
    }
    const about = (action: Action, work: (flag: Flag) => void) => () => {
      const flag = meant()
      if (!may(role, action)) tell('Your role does not allow this.')
      else if (!flag) tell('No flag is lit, and none is in this sentence.')
      else if (flag.status === 'resolved') tell('This flag is settled. Open it again first.')
      else work(flag)
    }
    const below = (kind: 'ask' | 'propose' | 'settle') => (flag: Flag) => {
      actions.openFlags([flag.id])
      deed.set(deedId(kind, flag.id))
    }
    return {
      ask: about('flag:change', below('ask')),
      suggest: about('flag:propose', may(role, 'flag:change') ? actions.editSuggestion : below('propose')),
      takeOver: about('flag:change', (flag) => void takeOverLatest(flag)),
      settle: about('flag:settle', below('settle')),
    }
  }, [data, place, lit, deed, actions, role, takeOverLatest])
}

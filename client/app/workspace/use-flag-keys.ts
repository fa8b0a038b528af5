import { useMemo } from 'react'
import type { Flag } from '#contract/flag.ts'
import { type Action, may } from '#domain/review/permissions.ts'
import { readSelection } from '../../features/article/selection.ts'
import { ON_WORDS } from '../../features/flags/adjust-words.tsx'
import { copyFlagLink } from '../../features/flags/copy-flag-link.ts'
import { REOPENED } from '../../features/flags/flag-actions.tsx'
import { type Deed, deedId } from '../../features/flags/flag-work.ts'
import { focusOpenDeed } from '../../features/flags/focus-flag-item.ts'
import { useStandingChanges } from '../../features/flags/use-standing-change.ts'
import { useTakeOverLatest } from '../../features/flags/use-take-over.ts'
import { tell } from '../../ui/announce.ts'
import { NOT_YOURS } from '../../ui/may.ts'
import { useUser } from '../user.ts'
import { meantHere } from './meant-here.ts'
import type { Workspace } from './workspace.ts'

/** What the keys do that are about a flag: the one that is lit, or else the first in the sentence. */
export const useFlagKeys = ({ article, flags, place, lit, deed, withdrawals, actions }: Workspace) => {
  const { role } = useUser()
  const takeOverLatest = useTakeOverLatest()
  const { change } = useStandingChanges(deed)
  const { withdraw } = withdrawals
  const { data } = flags
  const { text } = article.revision
  return useMemo(() => {
    const any = (action: Action, work: (flag: Flag) => void) => () => {
      const flag = meantHere(data, lit, place)
      if (!may(role, action)) tell(NOT_YOURS)
      else if (!flag) tell('No flag is lit, and none is in this sentence.')
      else work(flag)
    }
    const unsettled = (action: Action, work: (flag: Flag) => void) =>
      any(action, (flag) => {
        if (flag.status === 'resolved') tell('This flag is settled. Open it again first.')
        else work(flag)
      })
    const below = (kind: Deed) => (flag: Flag) => {
      actions.openFlags([flag.id])
      deed.set(deedId(kind, flag.id))
      focusOpenDeed(flag.id)
    }
    return {
      ask: unsettled('flag:change', below('ask')),
      suggest: unsettled(
        'flag:propose',
        may(role, 'flag:change') ? actions.editSuggestion : below('propose'),
      ),
      takeOver: unsettled('flag:change', (flag) => void takeOverLatest(flag)),
      settle: any('flag:settle', (flag) => {
        if (flag.status === 'resolved') void change(flag, REOPENED)
        else below('settle')(flag)
      }),
      reply: any('flag:comment', below('reply')),
      edit: unsettled('flag:change', actions.editFlag),
      withdraw: any('flag:withdraw', (flag) => void withdraw(flag, { staysInText: true })),
      assign: any('flag:change', below('assign')),
      words: unsettled('flag:change', (flag) => {
        const selected = readSelection(document.body, text)
        if (selected) void change(flag, ON_WORDS(selected.span))
        else below('words')(flag)
      }),
      history: any('history:read', below('history')),
      copyLink: any('flag:read', (flag) => void copyFlagLink(flag)),
    }
  }, [data, place, lit, deed, actions, role, text, change, takeOverLatest, withdraw])
}

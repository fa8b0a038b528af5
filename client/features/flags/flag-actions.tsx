import type { Flag } from '#contract/flag.ts'
import type { Action } from '#domain/review/permissions.ts'
import { Button } from '../../ui/button.tsx'
import { count } from '../../ui/plural.ts'
import { useBusy } from '../../ui/use-busy.ts'
import { copyFlagLink } from './copy-flag-link.ts'
import { DeedButton } from './deed-button.tsx'
import styles from './flag-item.module.css'
import { type Deed, useFlagWork } from './flag-work.ts'
import { type StandingChange, useStandingChange } from './use-standing-change.ts'

type FlagActionsProps = {
  flag: Flag
  onEdit: (flag: Flag) => void
  onWithdraw: (flag: Flag) => Promise<unknown>
}

/** What this person may do with the flag as it stands. */
export const FlagActions = ({ flag, onEdit, onWithdraw }: FlagActionsProps) => {
  const { may } = useFlagWork()
  const { isBusy, run } = useBusy()
  const isSettled = flag.status === 'resolved'
  return (
    <span className={styles.actions}>
      {!isSettled && may('flag:change') && (
        <Button look="quiet" shortcut="edit" onPress={() => onEdit(flag)}>
          Edit
        </Button>
      )}
      {may('flag:withdraw') && (
        <Button
          look="quiet"
          shortcut="withdraw"
          isDisabled={isBusy}
          onPress={() => void run(async () => void (await onWithdraw(flag)))}
        >
          {isBusy ? 'Withdrawing …' : 'Withdraw'}
        </Button>
      )}
      {isSettled && may('flag:settle') && <Reopen flag={flag} />}
      {DEEDS.filter(({ action, unless, fits }) => may(action) && !(unless && may(unless)) && fits(flag)).map(
        ({ deed, label, shortcut = deed }) => (
          <DeedButton key={deed} flag={flag} deed={deed} shortcut={shortcut}>
            {label}
            {deed === 'reply' && flag.comments > 0 && ` · ${count(flag.comments, 'reply', 'replies')}`}
          </DeedButton>
        ),
      )}
      <Button look="quiet" shortcut="copyLink" onPress={() => void copyFlagLink(flag)}>
        Copy link
      </Button>
    </span>
  )
}

/** `unless` somebody may do more, which does the same. */
type Offer = {
  deed: Deed
  label: string
  action: Action
  unless?: Action
  /** The key that does the same; default: the one named like the deed */
  shortcut?: string
  fits: (flag: Flag) => boolean
}

const always = () => true
const unsettled = ({ status }: Flag) => status !== 'resolved'

const DEEDS: readonly Offer[] = [
  { deed: 'reply', label: 'Reply', action: 'flag:comment', fits: always },
  {
    ...{ deed: 'ask', label: 'Ask the author', action: 'flag:change' },
    fits: ({ status }) => status === 'open' || status === 'proposed',
  },
  {
    ...{ deed: 'propose', label: 'Propose words', action: 'flag:propose', unless: 'flag:change' },
    shortcut: 'suggest',
    fits: unsettled,
  },
  { deed: 'settle', label: 'Settle …', action: 'flag:settle', fits: unsettled },
  { deed: 'assign', label: 'Assign', action: 'flag:change', fits: always },
  { deed: 'words', label: 'Adjust words', action: 'flag:change', fits: unsettled },
  // Before it is settled this is said in the form of the flag.
  {
    ...{ deed: 'claim', label: 'Review of a claim', action: 'flag:review-claim' },
    fits: ({ status }) => status === 'resolved',
  },
  { deed: 'history', label: 'History', action: 'history:read', fits: always },
]

export const REOPENED: StandingChange = {
  change: { status: 'open' },
  done: 'The flag is open again.',
  label: 'flag opened again',
}

const Reopen = ({ flag }: { flag: Flag }) => {
  const { isBusy, change } = useStandingChange(flag)
  return (
    <Button look="quiet" shortcut="settle" isDisabled={isBusy} onPress={() => void change(REOPENED)}>
      {isBusy ? 'Opening …' : 'Reopen'}
    </Button>
  )
}

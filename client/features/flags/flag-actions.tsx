import type { Flag } from '#contract/flag.ts'
import { Button } from '../../ui/button.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import styles from './flag-item.module.css'

type FlagActionsProps = {
  flag: Flag
  onEdit: (flag: Flag) => void
  onWithdraw: (flag: Flag) => Promise<void>
}

export const FlagActions = ({ flag, onEdit, onWithdraw }: FlagActionsProps) => {
  const { isBusy, run } = useBusy()
  return (
    <span className={styles.actions}>
      <Button look="quiet" onPress={() => onEdit(flag)}>
        Edit
      </Button>
      <Button look="quiet" isDisabled={isBusy} onPress={() => void run(() => onWithdraw(flag))}>
        {isBusy ? 'Withdrawing …' : 'Withdraw'}
      </Button>
    </span>
  )
}

import type { Withdrawal } from '../../api/flags.ts'
import { Button } from '../../ui/button.tsx'
import { shorten } from '../../ui/shorten.ts'
import { useBusy } from '../../ui/use-busy.ts'
import styles from './flag-item.module.css'

type WithdrawnItemProps = {
  withdrawal: Withdrawal
  onRestore: (withdrawal: Withdrawal) => Promise<void>
}

/** What stands in the place of a flag that was withdrawn. */
export const WithdrawnItem = ({ withdrawal, onRestore }: WithdrawnItemProps) => {
  const { isBusy, run } = useBusy()
  return (
    <div className={styles.withdrawn}>
      Withdrawn.
      <Button
        look="quiet"
        takesFocus
        isDisabled={isBusy}
        onPress={() => void run(() => onRestore(withdrawal))}
      >
        Undo
      </Button>
      <span dir="auto">{shorten(withdrawal.flag.quote.exact, 60)}</span>
    </div>
  )
}

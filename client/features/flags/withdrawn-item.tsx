import { Button } from '../../ui/button.tsx'
import { shorten } from '../../ui/shorten.ts'
import { useBusy } from '../../ui/use-busy.ts'
import styles from './flag-item.module.css'
import type { Gone } from './use-withdrawals.ts'

type WithdrawnItemProps = {
  withdrawal: Gone
  onRestore: (withdrawal: Gone) => Promise<void>
}

/** What stands in the place of a flag that was withdrawn. */
export const WithdrawnItem = ({ withdrawal, onRestore }: WithdrawnItemProps) => {
  const { isBusy, run } = useBusy()
  return (
    <div className={styles.withdrawn}>
      Withdrawn.
      <Button
        look="quiet"
        takesFocus={withdrawal.takesFocus}
        isDisabled={isBusy}
        onPress={() => void run(() => onRestore(withdrawal))}
      >
        Undo
      </Button>
      <span dir="auto">{shorten(withdrawal.flag.quote.exact, 60)}</span>
    </div>
  )
}

import type { Flag } from '#contract/flag.ts'
import { inReadingOrder } from '#domain/article/span.ts'
import type { Choice } from '../../ui/choice.ts'
import { FlagItem } from './flag-item.tsx'
import styles from './flag-list.module.css'
import { useWithdrawals } from './use-withdrawals.ts'
import { WithdrawnItem } from './withdrawn-item.tsx'

type FlagListProps = {
  flags: readonly Flag[]
  lit: Choice
  onShow: (flagId: string, start: number) => void
  onEdit: (flag: Flag) => void
  onWithdrawn: (flag: Flag) => void
}

export const FlagList = ({ flags, lit, onShow, onEdit, onWithdrawn }: FlagListProps) => {
  const { withdrawn, restoredId, withdraw, restore } = useWithdrawals(onWithdrawn)
  const entries = [
    ...flags.map((flag) => ({ flag, withdrawal: null })),
    ...withdrawn
      .filter(({ flag }) => !flags.some(({ id }) => id === flag.id))
      .map((withdrawal) => ({ flag: withdrawal.flag, withdrawal })),
  ].sort((a, b) => inReadingOrder(a.flag.span, b.flag.span))
  if (entries.length === 0) {
    return (
      <p className={styles.empty}>
        Nothing is flagged yet. Select words in the article, or go to a sentence, and press Flag.
      </p>
    )
  }
  return (
    <ol className={styles.list}>
      {entries.map(({ flag, withdrawal }) =>
        withdrawal ? (
          <WithdrawnItem key={flag.id} withdrawal={withdrawal} onRestore={restore} />
        ) : (
          <FlagItem
            key={flag.id}
            flag={flag}
            lit={lit}
            takesFocus={flag.id === restoredId}
            onShow={onShow}
            onEdit={onEdit}
            onWithdraw={withdraw}
          />
        ),
      )}
    </ol>
  )
}

import { useMemo } from 'react'
import type { Flag } from '#contract/flag.ts'
import { withItem } from '#domain/article/in-reading-order.ts'
import type { Choice } from '../../ui/choice.ts'
import { LongList } from '../../ui/long-list.tsx'
import { FLAG_ITEM } from './flag-item-id.ts'
import item from './flag-item.module.css'
import { FlagItem } from './flag-item.tsx'
import styles from './flag-list.module.css'
import { useFlagWork } from './flag-work.ts'
import type { Gone, Withdrawals } from './use-withdrawals.ts'
import { WithdrawnItem } from './withdrawn-item.tsx'

type FlagListProps = {
  flags: readonly Flag[]
  lit: Choice
  onShow: (flagId: string, start: number) => void
  onEdit: (flag: Flag) => void
  withdrawals: Withdrawals
}

export const FlagList = ({ flags, lit, onShow, onEdit, withdrawals }: FlagListProps) => {
  const { may } = useFlagWork()
  const { withdrawn, restoredId, withdraw, restore } = withdrawals
  const entries = useMemo(
    () =>
      withdrawn
        .filter((withdrawal) => !flags.some(({ id }) => id === withdrawal.flag.id))
        .reduce<readonly Entry[]>((all, withdrawal) => withItem(all, withdrawal, spanOf), flags),
    [flags, withdrawn],
  )
  if (entries.length === 0) {
    return (
      <p className={styles.empty}>
        Nothing is flagged yet.
        {may('flag:create') && ' Select words in the article, or go to a sentence, and press Flag.'}
      </p>
    )
  }
  return (
    <LongList
      {...{ name: FLAG_ITEM, items: entries, keyOf, lit, guess: USUAL_HEIGHT }}
      className={styles.list}
      itemClassName={item.item}
      dataOf={dataOf}
    >
      {(entry) =>
        isWithdrawal(entry) ? (
          <WithdrawnItem withdrawal={entry} onRestore={restore} />
        ) : (
          <FlagItem
            flag={entry}
            takesFocus={entry.id === restoredId}
            onShow={onShow}
            onEdit={onEdit}
            onWithdraw={withdraw}
          />
        )
      }
    </LongList>
  )
}

/** A flag, or what stands in its place once it is withdrawn. */
type Entry = Flag | Gone

const isWithdrawal = (entry: Entry): entry is Gone => 'etag' in entry
const keyOf = (entry: Entry) => (isWithdrawal(entry) ? `withdrawn-${entry.flag.id}` : entry.id)
/** Settled flags stand back. */
const dataOf = (entry: Entry) => ({
  'data-settled': !isWithdrawal(entry) && entry.status === 'resolved' ? '' : undefined,
})
const spanOf = (entry: Entry) => (isWithdrawal(entry) ? entry.flag.span : entry.span)

/** Of a flag with a short note, in pixels. */
const USUAL_HEIGHT = 136

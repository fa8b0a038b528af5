import type { BulkItem } from '#contract/bulk.ts'
import type { SelectedFlag } from '#contract/queue.ts'
import { shorten } from '../../ui/shorten.ts'
import styles from './bulk.module.css'
import { changesBetween } from './standing.ts'

type BulkItemsProps = {
  label: string
  flags: readonly SelectedFlag[]
  items: readonly BulkItem[]
}

/** Of each flag what happens to it, or why nothing does. */
export const BulkItems = ({ label, flags, items }: BulkItemsProps) => {
  const before = new Map(flags.map((flag) => [flag.id, flag]))
  return (
    <ul aria-label={label} className={styles.items}>
      {items.map((item) => {
        const flag = before.get(item.id)
        return (
          <li key={item.id} className={item.ok ? styles.fine : styles.refused}>
            <q dir="auto">{shorten(flag?.quote.exact ?? '', 80)}</q>
            <span>{item.ok ? saidOf(flag, item) : item.problem.detail}</span>
          </li>
        )
      })}
    </ul>
  )
}

const saidOf = (flag: SelectedFlag | undefined, { flag: after }: BulkItem & { ok: true }): string => {
  const changes = flag ? changesBetween(flag, after) : []
  return changes.length === 0 ? 'stays as it is' : changes.join('; ')
}

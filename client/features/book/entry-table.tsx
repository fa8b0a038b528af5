import { VisuallyHidden } from 'react-aria-components'
import type { BookEntry } from '#domain/book/entry.ts'
import { Button } from '../../ui/button.tsx'
import { useMay } from '../../ui/may.ts'
import { ENTRY_ROWS, goToEntry } from './book-keys.ts'
import styles from './entry-table.module.css'
import { timeOf, titleOf } from './entry-words.ts'

type EntryTableProps = {
  entries: readonly BookEntry[]
  onEdit: (entry: BookEntry) => void
  onRemove: (entry: BookEntry) => Promise<boolean>
}

export const EntryTable = ({ entries, onEdit, onRemove }: EntryTableProps) => {
  const mayChange = useMay()('book:change')
  const remove = async (entry: BookEntry) => {
    if (!(await onRemove(entry))) return
    // The row goes with the next reading, and the focus would go with it.
    const row = document.getElementById(rowId(entry))
    if (!row?.contains(document.activeElement)) return
    goToEntry(row.nextElementSibling ? 1 : -1)
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" className={styles.wide}>
            Kind
          </th>
          <th scope="col" className={styles.wide}>
            Holder
          </th>
          <th scope="col" className={styles.wide}>
            Aliases
          </th>
          <th scope="col" className={styles.wide}>
            When
          </th>
          {mayChange && (
            <th scope="col">
              <VisuallyHidden>What can be done</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody {...ENTRY_ROWS}>
        {entries.map((entry) => (
          <tr key={entry.id} id={rowId(entry)} tabIndex={-1}>
            <EntryCells entry={entry} />
            {mayChange && (
              <td className={styles.deeds}>
                <Button
                  look="quiet"
                  shortcut="edit"
                  aria-label={`Edit ${titleOf(entry)}`}
                  onPress={() => onEdit(entry)}
                >
                  Edit
                </Button>
                <Button
                  look="quiet"
                  shortcut="remove"
                  aria-label={`Remove ${titleOf(entry)}`}
                  onPress={() => void remove(entry)}
                >
                  Remove
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const EntryCells = ({ entry }: { entry: BookEntry }) => {
  const { kind, name, holder, aliases } = entry
  const also = aliases.join(' · ')
  return (
    <>
      <th scope="row">
        <span dir="auto" className={styles.name}>
          {name}
        </span>
        <span className={styles.narrow}>
          {[kind, holder, timeOf(entry)].filter(Boolean).join(' · ')}
          {also !== '' && <span dir="auto">Also {also}</span>}
        </span>
      </th>
      <td className={styles.wide}>{kind}</td>
      <td dir="auto" className={`${styles.wide} ${styles.words}`}>
        {holder}
      </td>
      <td dir="auto" className={`${styles.wide} ${styles.words}`}>
        {also}
      </td>
      <td className={styles.wide}>{timeOf(entry)}</td>
    </>
  )
}

const rowId = ({ id }: BookEntry): string => `entry-${id}`

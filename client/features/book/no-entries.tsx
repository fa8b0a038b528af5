import { useMay } from '../../ui/may.ts'
import type { BookSearch } from './book-search.ts'
import styles from './book.module.css'
import { KIND_TITLES } from './entry-words.ts'

/** Why no entry is shown; on an empty book, what it is for. */
export const NoEntries = ({ search: { q, kind } }: { search: BookSearch }) => {
  const mayChange = useMay()('book:change')
  if (q !== undefined) {
    return <p className={styles.nothing}>No entry has “{q}” in it. Try fewer or other words.</p>
  }
  if (kind !== undefined) {
    return <p className={styles.nothing}>No {KIND_TITLES[kind].toLowerCase()} are in the book yet.</p>
  }
  return (
    <div className={styles.nothing}>
      <p>Nothing is in the reference book yet.</p>
      <p>
        It keeps what the desk knows for sure: how a name is spelt, who held an office from when to when, and
        on which day something happened. Rules hold every article against it.
      </p>
      <p>
        With the office <strong>German Chancellor</strong>, held by <strong>Angela Merkel</strong> from 22 Nov
        2005 to 8 Dec 2021, an article of 2022 that calls her Chancellor gets a finding that names her term.
      </p>
      {mayChange && (
        <p>
          Press Add entry, take in a table with Import CSV, or select words in an article and press Add to
          reference book.
        </p>
      )}
    </div>
  )
}

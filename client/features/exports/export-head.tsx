import type { ExportPreview } from '#contract/export.ts'
import { count } from '../../ui/plural.ts'
import { shorten } from '../../ui/shorten.ts'
import styles from './export-head.module.css'

type ExportHeadProps = {
  preview: ExportPreview | undefined
  /** By what the flags were chosen, where that may be more or fewer than all */
  filter: string | null
  problem: string | null
}

/** What will be in the file, before any is made: how many flags, and the first of them. */
export const ExportHead = ({ preview, filter, problem }: ExportHeadProps) => {
  if (problem !== null) return <p className={styles.head}>{problem}</p>
  if (!preview) return <p className={styles.head}>Looking what will be in it …</p>
  const { flags, first } = preview
  const more = flags - first.length
  return (
    <div className={styles.head} role="group" aria-label="What will be in it">
      <p className={styles.count}>
        {flags === 0 ? 'No flag matches: there is nothing to export but the article.' : count(flags, 'flag')}
        {filter !== null && ` (${filter})`}
      </p>
      {first.length > 0 && (
        <ul className={styles.rows}>
          {first.map(({ id, quote, category, severity }) => (
            <li key={id}>
              <q dir="auto">{shorten(quote.exact, 42)}</q> {category}, {severity}
            </li>
          ))}
          {more > 0 && <li>and {more.toLocaleString('en')} more</li>}
        </ul>
      )}
    </div>
  )
}

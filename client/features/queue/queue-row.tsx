import { Link } from '@tanstack/react-router'
import type { QueuedFlag } from '#contract/queue.ts'
import { CATEGORY_GROUPS } from '../../ui/category-group.ts'
import marking from '../../ui/marking.module.css'
import { useMay } from '../../ui/may.ts'
import { Moment } from '../../ui/moment.tsx'
import { count } from '../../ui/plural.ts'
import { shorten } from '../../ui/shorten.ts'
import styles from './queue-table.module.css'
import { standingOf } from './standing.ts'

type QueueRowProps = {
  flag: QueuedFlag
  isSelected: boolean
  onToggle: () => void
}

/** The cells of one flag. Long texts are cut: the whole of them is in the article. */
export const QueueRow = ({ flag, isSelected, onToggle }: QueueRowProps) => {
  const maySelect = useMay()('flag:change')
  const { article } = flag
  const params = { articleId: article.id }
  const quote = shorten(flag.quote.exact, 120)
  return (
    <>
      <div role="gridcell" className={styles.tick}>
        {maySelect && (
          <label>
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={`Select “${quote}”`}
              checked={isSelected}
              onChange={onToggle}
            />
          </label>
        )}
      </div>
      <div role="gridcell" className={styles.kind}>
        <span
          className={marking.marking}
          data-severity={flag.severity}
          data-group={CATEGORY_GROUPS[flag.category]}
        >
          {flag.category}
        </span>
        {` · ${flag.severity}`}
      </div>
      <div role="gridcell" dir="auto" className={styles.quote}>
        <Link to="/articles/$articleId" params={params} search={{ flag: flag.id }}>
          {quote}
        </Link>
      </div>
      <div role="gridcell" dir="auto" className={styles.note}>
        <span>{shorten(flag.note, 240)}</span>
      </div>
      <div role="gridcell" dir="auto" className={styles.article}>
        <Link to="/articles/$articleId" params={params}>
          {shorten(article.title, 80)}
        </Link>
      </div>
      <div role="gridcell" className={styles.soft}>
        {standingOf(flag)}
      </div>
      <div role="gridcell" className={styles.soft}>
        {flag.assignee?.name ?? 'nobody'}
      </div>
      <div role="gridcell" className={styles.comments}>
        {count(flag.comments, 'comment')}
      </div>
      <div role="gridcell" className={styles.soft}>
        <Moment at={flag.updatedAt} />
      </div>
    </>
  )
}

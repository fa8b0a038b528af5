import { Link } from '@tanstack/react-router'
import { Button } from '../../ui/button.tsx'
import { filtersOf, type QueueFilterName, type QueueSearch } from './queue-search.ts'
import styles from './queue.module.css'

type NoFlagsProps = { search: QueueSearch; onSearch: (search: QueueSearch) => void }

const NAMES: Record<QueueFilterName, string> = {
  ...{ q: 'search', status: 'status', outcome: 'outcome', severity: 'severity', category: 'category' },
  ...{ assignee: 'assignee', author: 'author', article: 'article', waiting: 'waiting for me' },
}
/** Their values are ids, which say nothing to a reader. */
const NAMELESS = new Set<QueueFilterName>(['assignee', 'author', 'article', 'waiting'])

/** Why the queue is empty, and what to do about it. */
export const NoFlags = ({ search, onSearch }: NoFlagsProps) => {
  const filters = filtersOf(search)
  if (filters.length === 0) {
    return (
      <div className={styles.nothing}>
        <p>No flag is on the desk yet.</p>
        <p>
          Open an article from the <Link to="/">desk</Link>, select words that do not hold and press Flag.
          Every flag of every article then stands here, to be given to somebody and settled.
        </p>
      </div>
    )
  }
  return (
    <div className={styles.nothing}>
      <p>No flag fits all of this. Leave something out:</p>
      <p className={styles.drops}>
        {filters.map(([name, value]) => (
          <Button key={name} onPress={() => onSearch({ ...search, [name]: undefined })}>
            Drop {NAMES[name]}
            {!NAMELESS.has(name) && ` “${value.replaceAll(',', ', ')}”`}
          </Button>
        ))}
      </p>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queueCountsQuery } from '../api/queue.ts'
import styles from './shell.module.css'

/** The way to the queue, with the number of flags that are not settled. */
export const QueueLink = () => {
  const unresolved = useQuery(queueCountsQuery).data?.unresolved
  return (
    <Link to="/queue" className={styles.page} activeOptions={{ includeSearch: false }}>
      Queue{unresolved !== undefined && ` ${unresolved.toLocaleString('en')}`}
    </Link>
  )
}

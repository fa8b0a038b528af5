import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { UNSETTLED_STATUSES } from '#domain/review/status.ts'
import { queueCountsQuery } from '../api/queue.ts'
import styles from './my-work.module.css'

/** What waits for whoever looks at the desk. */
export const MyWork = () => {
  const counts = useQuery(queueCountsQuery).data
  // The line is there before its numbers, so that nothing moves when they come.
  if (!counts) return <p className={styles.work} />
  return (
    <p className={styles.work}>
      <Link to="/queue" search={MINE}>
        Assigned to me {counts.assignedToMe.toLocaleString('en')}
      </Link>
      {' · '}
      <Link to="/queue" search={WAITING}>
        Waiting for me {counts.waitingForMe.toLocaleString('en')}
      </Link>
    </p>
  )
}

/** The numbers and the lists behind them count the same. */
export const MINE = { assignee: 'me', status: UNSETTLED_STATUSES.join(',') } as const
export const WAITING = { waiting: 'me' } as const

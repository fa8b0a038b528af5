import { useId } from 'react'
import { useWaiting } from '../../api/outbox/use-waiting.ts'
import styles from './waiting-list.module.css'

/**
 * What was done here and waits for the desk, in the place where it will be shown once it is saved.
 * @param abouts how the keys of the writes begin that belong here
 */
export const WaitingList = ({ abouts }: { abouts: readonly string[] }) => {
  const waiting = useWaiting(abouts)
  const titleId = useId()
  if (waiting.length === 0) return null
  return (
    <div className={styles.waiting}>
      <p id={titleId}>Not saved yet, waits for the desk:</p>
      <ul aria-labelledby={titleId}>
        {waiting.map(({ id, label }) => (
          <li key={id} dir="auto">
            {label}
          </li>
        ))}
      </ul>
    </div>
  )
}

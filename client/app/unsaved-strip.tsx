import { useSyncExternalStore } from 'react'
import { unsaved } from '../api/outbox/open-outbox.ts'
import { Button } from '../ui/button.tsx'
import { count } from '../ui/plural.ts'
import styles from './unsaved-strip.module.css'

/** Says what the desk does not have yet: what waits for it to answer, and what it has refused. */
export const UnsavedStrip = () => {
  const { entries, isAway } = useSyncExternalStore(unsaved.subscribe, unsaved.state)
  const waiting = entries.filter(({ refusal }) => refusal === undefined)
  const refused = entries.filter(({ refusal }) => refusal !== undefined)
  const isWaiting = isAway && waiting.length > 0
  if (!isWaiting && refused.length === 0) return null
  return (
    <section aria-label="Not saved yet" className={styles.strip}>
      {isWaiting && (
        <p role="status" className={styles.line}>
          <strong>Not saved yet: {count(waiting.length, 'change')}.</strong> The desk does not answer; what
          you wrote is kept here and sent when it is back.
          <Button look="quiet" onPress={unsaved.retry}>
            Try now
          </Button>
        </p>
      )}
      {refused.map((entry) => (
        <p key={entry.id} role="alert" className={styles.line}>
          <strong>Not saved. {entry.label}</strong> {entry.refusal}
          <Button
            look="quiet"
            onPress={() => {
              unsaved.discard(entry.id)
              unsaved.again(entry)
            }}
          >
            Try again
          </Button>
          <Button look="quiet" onPress={() => unsaved.discard(entry.id)}>
            Throw away
          </Button>
        </p>
      ))}
    </section>
  )
}

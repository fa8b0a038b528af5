import { Button } from './button.tsx'
import styles from './failure.module.css'

/** What went wrong, in a sentence, and the way on. */
export const Failure = ({ sentence, onRetry }: { sentence: string; onRetry: () => void }) => (
  <div role="alert" className={styles.failure}>
    <p>{sentence}</p>
    <Button onPress={onRetry}>Retry</Button>
  </div>
)

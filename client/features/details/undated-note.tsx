import { Button } from '../../ui/button.tsx'
import styles from './ways-to-details.module.css'

/** Nobody knows when the article was published: what that means, and for who may, the way to say it. */
export const UndatedNote = ({ mayChange, onOpen }: { mayChange: boolean; onOpen: () => void }) => (
  <p className={styles.note}>
    Publication date not known: rules about dates say little.{' '}
    {mayChange && (
      <span className={styles.way}>
        <Button look="quiet" onPress={onOpen}>
          Set publication date
        </Button>
      </span>
    )}
  </p>
)

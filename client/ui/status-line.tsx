import { useSaid } from './announce.ts'
import styles from './status-line.module.css'

/** The one live region of the page. */
export const StatusLine = () => {
  const { text, isShown, turn } = useSaid()
  return (
    <div role="status" className={styles.status}>
      {/* A new element each turn: the same sentence said twice is read twice. */}
      {text !== '' && (
        <span key={turn} className={isShown ? styles.shown : styles.heard}>
          {text}
        </span>
      )}
    </div>
  )
}

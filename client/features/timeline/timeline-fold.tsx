import type { ReactNode } from 'react'
import { TIMELINE } from './focus-timeline.ts'
import styles from './timeline-fold.module.css'

type TimelineFoldProps = {
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  /** What costs nothing as long as it is folded away. */
  children: () => ReactNode
}

export const TimelineFold = ({ isOpen, onToggle, children }: TimelineFoldProps) => (
  <details
    className={styles.fold}
    open={isOpen}
    onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
  >
    <summary id={TIMELINE}>Which day each date means</summary>
    {isOpen && children()}
  </details>
)

import type { ReactNode } from 'react'
import { Boundary } from './boundary.tsx'
import styles from './panel.module.css'

type PanelProps = {
  title: string
  landmark: 'region' | 'complementary'
  isTall?: boolean | undefined
  /** A few words about the whole, beside the title. */
  summary?: ReactNode
  children: ReactNode
}

/** A titled part of the page. What breaks inside stays inside. */
export const Panel = ({ title, landmark, isTall = false, summary, children }: PanelProps) => {
  const Landmark = landmark === 'complementary' ? 'aside' : 'section'
  return (
    <Landmark aria-label={title} className={styles.panel} data-tall={isTall || undefined}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        <Boundary what={`the summary of ${title}`}>
          <div className={styles.summary}>{summary}</div>
        </Boundary>
      </header>
      <div className={styles.content}>
        <Boundary what={title}>{children}</Boundary>
      </div>
    </Landmark>
  )
}

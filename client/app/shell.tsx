import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { QueueLink } from './queue-link.tsx'
import styles from './shell.module.css'
import { UnsavedStrip } from './unsaved-strip.tsx'
import { UserMenu } from './user-menu.tsx'

/** What stands around every page. */
export const Shell = ({ children }: { children: ReactNode }) => (
  <>
    <a href="#main" className={styles.skip}>
      Skip to the text
    </a>
    <header className={styles.bar}>
      <Link to="/" className={styles.brand}>
        Stet
      </Link>
      <nav aria-label="Pages" className={styles.pages}>
        <Link to="/" className={styles.page} activeOptions={{ exact: true, includeSearch: false }}>
          Desk
        </Link>
        <QueueLink />
      </nav>
      <UserMenu />
    </header>
    <UnsavedStrip />
    {children}
  </>
)

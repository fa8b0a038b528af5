import type { ErrorComponentProps } from '@tanstack/react-router'
import { Failure } from '../ui/failure.tsx'
import { Main } from './main.tsx'
import styles from './page.module.css'

/** What stands in the place of a page that broke. */
export const RouteFailure = ({ reset }: ErrorComponentProps) => (
  <Main className={styles.page}>
    <title>Something went wrong · Stet</title>
    <h1 className={styles.title}>Something went wrong</h1>
    <Failure sentence="This page cannot be shown. What you typed is kept in this browser." onRetry={reset} />
  </Main>
)

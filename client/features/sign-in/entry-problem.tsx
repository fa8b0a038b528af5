import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import styles from './entry-page.module.css'

/** What went wrong with the form as a whole. */
export const EntryProblem = ({ error }: { error: Error | null }) =>
  error && (
    <p role="alert" className={styles.problem}>
      {sentenceFor(error)}
    </p>
  )

export const wrongField = (error: Error | null, field: string): string | undefined =>
  error instanceof ApiProblem ? error.messageFor(field) : undefined

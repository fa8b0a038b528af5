import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failure } from './failure.tsx'
import styles from './loaded.module.css'

type LoadedProps<Data> = {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>
  /** What is waited for, as in "Loading the flags". */
  what: string
  children: (data: Data) => ReactNode
}

/** Shows what a query brought; until then that it is on its way, or why it is not. */
export const Loaded = <Data,>({ query, what, children }: LoadedProps<Data>) => {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <Failure sentence={query.error.message} onRetry={() => void query.refetch()} />
  return <p className={styles.waiting}>Loading {what} …</p>
}

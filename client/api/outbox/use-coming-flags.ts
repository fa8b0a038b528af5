import { useMemo, useSyncExternalStore } from 'react'
import { type ComingFlag, comingFlags } from './coming-flags.ts'
import { unsaved } from './open-outbox.ts'

/** New flags that are on their way to the desk or wait for it; the same list as long as they are the same. */
export const useComingFlags = (articleId: string): readonly ComingFlag[] => {
  const read = () => JSON.stringify(comingFlags(unsaved.state().entries, articleId))
  const written = useSyncExternalStore(unsaved.subscribe, read)
  return useMemo(() => JSON.parse(written) as ComingFlag[], [written])
}

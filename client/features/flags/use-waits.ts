import { useSyncExternalStore } from 'react'
import { unsaved } from '../../api/outbox/open-outbox.ts'

/** Whether what was written from this draft waits for the desk to answer again. */
export const useWaits = (place: string): boolean => {
  const { entries, isAway } = useSyncExternalStore(unsaved.subscribe, unsaved.state)
  return isAway && entries.some(({ draft, refusal }) => draft?.place === place && refusal === undefined)
}

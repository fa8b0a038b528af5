import { useSyncExternalStore } from 'react'
import { unsaved } from './open-outbox.ts'
import type { KeptWrite } from './write.ts'

/** Whether the desk did not answer the last time, so that what is written waits. */
export const useIsAway = (): boolean => useSyncExternalStore(unsaved.subscribe, unsaved.state).isAway

/** Which of these writes is on its way to the desk or waits for it, by its key; null: none. */
export const useUnderWay = (keys: readonly string[]): string | null =>
  useSyncExternalStore(
    unsaved.subscribe,
    () =>
      unsaved.state().entries.find(({ key, refusal }) => refusal === undefined && keys.includes(key))?.key ??
      null,
  )

/**
 * What waits for the desk to answer again.
 * @param abouts how the keys of those meant begin
 */
export const useWaiting = (abouts: readonly string[]): readonly KeptWrite[] => {
  const { entries, isAway } = useSyncExternalStore(unsaved.subscribe, unsaved.state)
  if (!isAway) return []
  return entries.filter(
    ({ key, refusal }) => refusal === undefined && abouts.some((about) => key.startsWith(about)),
  )
}

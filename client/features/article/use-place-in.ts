import { useCallback, useSyncExternalStore } from 'react'
import type { ReadingPlace, SentenceState } from './reading-place.ts'

/**
 * What each of the sentences of a stretch is to the reader. A step renders the stretch that is left and the
 * one that is come to; a sentence by itself costs no more than its words.
 */
export const usePlaceIn = (place: ReadingPlace, ids: readonly string[]): ((id: string) => SentenceState) => {
  const subscribe = useCallback((listener: () => void) => place.subscribe(ids, listener), [place, ids])
  const states = useSyncExternalStore(subscribe, () => {
    const id = ids.find((each) => place.stateOf(each) !== 'elsewhere')
    return id === undefined ? '' : `${place.stateOf(id)} ${id}`
  })
  return (id) => (states.endsWith(` ${id}`) ? place.stateOf(id) : 'elsewhere')
}

import { useEffect, useEffectEvent } from 'react'
import { useIsAway } from './use-waiting.ts'

/** Leaves a form once what was said in it waits for the desk: nobody need wait along. */
export const useLeaving = (isWaiting: boolean, onLeave: () => void) => {
  const isAway = useIsAway()
  const leave = useEffectEvent(onLeave)
  useEffect(() => {
    if (isWaiting && isAway) leave()
  }, [isWaiting, isAway])
}

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { offerOnDemand } from '../../ui/on-demand.ts'
import { whenIdle } from '../../ui/when-idle.ts'
import { isSentenceElementId } from './sentence-element-id.ts'

/** So much is on the page before anything is seen, and so much comes at a time afterwards, in code units. */
const FIRST = 6_000
const STEP = 40_000

/**
 * How far a text has come onto the page, as a position in it: its beginning is there at once, so that
 * one can begin to read, and the rest comes right after, whenever the page is idle. A sentence that is
 * asked for brings all of it at once. What begins before the position is there.
 */
export const useArrival = (length: number): number => {
  const [reach, setReach] = useState(FIRST)
  const isWhole = reach >= length
  useEffect(() => {
    if (!isWhole) return whenIdle(() => setReach(reach + STEP))
  }, [reach, isWhole])
  useEffect(() => {
    const bringRest = () => flushSync(() => setReach(Number.POSITIVE_INFINITY))
    return offerOnDemand((elementId) => {
      if (isSentenceElementId(elementId)) bringRest()
    })
  }, [])
  return isWhole ? Number.POSITIVE_INFINITY : reach
}

import { useCallback, useSyncExternalStore } from 'react'
import { inTurn } from './in-turn.ts'
import type { Paint } from './paint.ts'
import type { PaintBoard } from './paint-board.ts'

/**
 * The paints on one stretch. Near the window they come in the same frame; further away, where only a
 * screen reader hears of them, when the page is idle.
 */
export const usePaintsOn = (board: PaintBoard, index: number, isNear: boolean): readonly Paint[] => {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (isNear) return board.subscribe(index, listener)
      const later = inTurn(listener)
      const unsubscribe = board.subscribe(index, later.ask)
      return () => {
        unsubscribe()
        later.callOff()
      }
    },
    [board, index, isNear],
  )
  return useSyncExternalStore(subscribe, () => board.on(index))
}

import { type RefObject, useEffect } from 'react'

/** Scrolls to what has just opened, as little as shows all of it, or else its beginning. */
export const useBringIntoSight = (element: RefObject<HTMLElement | null>, isOpen: boolean) => {
  useEffect(() => {
    if (!isOpen) return
    // After whatever takes the focus in it, which would scroll no further than to itself.
    const frame = requestAnimationFrame(() => element.current?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [element, isOpen])
}

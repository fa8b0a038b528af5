import { useEffect, useState } from 'react'
import { createSight, type Sight } from './nearness.ts'

/**
 * Looks which stretches of a text are near the window whenever that may have changed.
 * @param reach up to where the text is on the page
 */
export const useSight = (reach: number): Sight => {
  const [sight] = useState(createSight)
  useEffect(() => {
    if (reach === 0) return
    // The stretches that have just come are added by effects of their own, before this one.
    const frame = requestAnimationFrame(sight.look)
    return () => cancelAnimationFrame(frame)
  }, [sight, reach])
  useEffect(() => {
    const sizes = new ResizeObserver(sight.look)
    sizes.observe(document.documentElement)
    window.addEventListener('scroll', sight.look, { passive: true })
    return () => {
      sizes.disconnect()
      window.removeEventListener('scroll', sight.look)
    }
  }, [sight])
  return sight
}

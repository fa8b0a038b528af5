import { useEffect } from 'react'

/**
 * Looks which parts of a text are near the window whenever that may have changed.
 * @param reach up to where the text is on the page
 */
export const useSight = (look: () => void, reach: number): void => {
  useEffect(() => {
    if (reach === 0) return
    const frame = requestAnimationFrame(look)
    return () => cancelAnimationFrame(frame)
  }, [look, reach])
  useEffect(() => {
    const sizes = new ResizeObserver(look)
    sizes.observe(document.documentElement)
    window.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      window.removeEventListener('scroll', look)
    }
  }, [look])
}

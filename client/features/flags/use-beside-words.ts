import { type RefObject, useLayoutEffect } from 'react'

/** Room for the bars above and below, in pixels. */
const TOP = 56
const BOTTOM = 56

/**
 * Brings the words into sight and keeps an element level with them as far as the window allows, by
 * setting `--words-top`; where the element stands below the words, its style does not use it.
 */
export const useBesideWords = (dialog: RefObject<HTMLElement | null>, words: () => Element | null) => {
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    const place = () => {
      const level = (words()?.getBoundingClientRect().top ?? TOP) - 12
      const lowest = window.innerHeight - BOTTOM - element.offsetHeight
      element.style.setProperty('--words-top', `${Math.max(TOP, Math.min(level, lowest))}px`)
    }
    const resize = () => {
      place()
      // Somebody zooms in while writing: the field they write in must not be left behind.
      if (element.contains(document.activeElement)) {
        document.activeElement?.scrollIntoView({ block: 'nearest' })
      }
    }
    words()?.scrollIntoView({ block: 'nearest' })
    place()
    const sizes = new ResizeObserver(place)
    sizes.observe(element)
    window.addEventListener('resize', resize)
    window.addEventListener('scroll', place, { passive: true })
    return () => {
      sizes.disconnect()
      window.removeEventListener('resize', resize)
      window.removeEventListener('scroll', place)
    }
  }, [dialog, words])
}

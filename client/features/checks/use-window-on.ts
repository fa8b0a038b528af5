import { useEffect, useState } from 'react'

/** Which part of an element the window shows, from 0 at its top to 1 at its end, and how to go elsewhere. */
export const useWindowOn = (element: { readonly current: HTMLElement | null }) => {
  const [part, setPart] = useState({ from: 0, to: 1 })
  useEffect(() => {
    const watched = element.current
    if (!watched) return
    let frame = 0
    const look = () => {
      frame = 0
      const { top, height } = watched.getBoundingClientRect()
      const from = within(-top / height)
      const to = within((window.innerHeight - top) / height)
      setPart((before) => (before.from === from && before.to === to ? before : { from, to }))
    }
    const lookSoon = () => {
      frame ||= requestAnimationFrame(look)
    }
    lookSoon()
    const size = new ResizeObserver(lookSoon)
    size.observe(watched)
    window.addEventListener('scroll', lookSoon, { passive: true })
    window.addEventListener('resize', lookSoon)
    return () => {
      cancelAnimationFrame(frame)
      size.disconnect()
      window.removeEventListener('scroll', lookSoon)
      window.removeEventListener('resize', lookSoon)
    }
  }, [element])

  const goTo = (place: number) => {
    if (!element.current) return
    const { top, height } = element.current.getBoundingClientRect()
    window.scrollTo({ top: window.scrollY + top + within(place) * height })
  }
  return { ...part, goTo }
}

const within = (place: number): number => Math.min(1, Math.max(0, place))

import { useEffect, useRef } from 'react'
import type { Span } from '#domain/article/span.ts'

/** Scrolls its pane to the place that is shown, whenever another one is. */
export const useShown = (shown: Span | null) => {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (shown) place.current?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  return place
}

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useState } from 'react'

/** Up to so many rows a list is on the page whole. */
const WHOLE = 100
/** Rows above and below what is in sight: Tab finds the next one there. */
const BEYOND = 6
/** Before anything is measured. */
const FIRST_SIGHT = { width: 0, height: 900 }

export type Row = {
  index: number
  /** Pixels from the top of the list; undefined where all rows are on the page and follow each other. */
  top: number | undefined
}

type Options = {
  list: RefObject<HTMLElement | null>
  keys: readonly string[]
  /** About how high a row is, in pixels. */
  guess: number
  /** A row that is on the page wherever one has scrolled to, because the focus may be in it. */
  kept: number
}

/** Which rows of a list are on the page: all of a short one, of a long one those in sight. */
export const useRows = ({ list, keys, guess, kept }: Options) => {
  const isWhole = keys.length <= WHOLE
  const { scroller, above } = useScroller(list, isWhole)
  // oxlint-disable-next-line react/incompatible-library -- what it gives is read anew in every render
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: isWhole ? 0 : keys.length,
    getScrollElement: () => scroller,
    estimateSize: () => guess,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    overscan: BEYOND,
    initialRect: FIRST_SIGHT,
    scrollMargin: above,
    rangeExtractor: useCallback((range: Range) => withKept(range, kept), [kept]),
  })
  const rows: Row[] = isWhole
    ? keys.map((_, index) => ({ index, top: undefined }))
    : virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - above }))
  return {
    rows,
    height: isWhole ? undefined : virtualizer.getTotalSize(),
    measure: isWhole ? null : virtualizer.measureElement,
    bring: (index: number) => virtualizer.scrollToIndex(index, { align: 'center' }),
  }
}

const withKept = (range: Range, kept: number): number[] => {
  const inSight = defaultRangeExtractor(range)
  if (kept < 0 || kept >= range.count || inSight.includes(kept)) return inSight
  return [...inSight, kept].sort((a, b) => a - b)
}

/** What the list scrolls in, and how far down in it the list begins: another element on another screen. */
const useScroller = (list: RefObject<HTMLElement | null>, isWhole: boolean) => {
  const [found, setFound] = useState<{ scroller: HTMLElement | null; above: number }>(NOWHERE)
  useEffect(() => {
    const element = list.current
    if (isWhole || !element) return
    const look = () => {
      const scroller = scrollerOf(element)
      if (!scroller) return
      const { top } = element.getBoundingClientRect()
      const above = top - scroller.getBoundingClientRect().top + scroller.scrollTop
      setFound((before) =>
        before.scroller === scroller && before.above === above ? before : { scroller, above },
      )
    }
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    return () => sizes.disconnect()
  }, [list, isWhole])
  return found
}

const NOWHERE = { scroller: null, above: 0 }

/** The nearest element around that has more in it than it shows. */
const scrollerOf = (element: HTMLElement): HTMLElement | null => {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const canScroll = /auto|scroll/.test(getComputedStyle(around).overflowY)
    if (canScroll && around.scrollHeight > around.clientHeight) return around
  }
  return null
}

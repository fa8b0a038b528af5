import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** So many windows above and below, what comes near is made ready, so that nobody sees it being made. */
const AROUND = 1.5

/** What has not been near yet, and how to tell it that it is. */
const waiting = new Map<Element, () => void>()

const arrive = (elements: Iterable<Element>) => {
  for (const element of elements) waiting.get(element)?.()
}

/**
 * The elements of one text in reading order. Which of them are near the window is found by halving: a
 * look at a dozen, where an intersection observer would measure thousands in every frame.
 */
export type Sight = {
  add: (index: number, element: Element) => () => void
  /** Tells those that have come near. */
  look: () => void
}

export const createSight = (): Sight => {
  const elements: (Element | undefined)[] = []
  const top = (index: number) => elements[index]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY
  return {
    add: (index, element) => {
      elements[index] = element
      return () => {
        if (elements[index] === element) elements[index] = undefined
        while (elements.length > 0 && elements.at(-1) === undefined) elements.pop()
      }
    },
    look: () => {
      const [above, below] = [-AROUND * window.innerHeight, (1 + AROUND) * window.innerHeight]
      let low = 0
      let high = elements.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if (top(middle) < above) low = middle + 1
        else high = middle
      }
      const near: Element[] = []
      // The one before begins above all this and may reach into it.
      for (let index = Math.max(low - 1, 0); index < elements.length && top(index) <= below; index += 1) {
        const element = elements[index]
        if (element) near.push(element)
      }
      arrive(near)
    },
  }
}

/**
 * Whether an element has been near the window. Once near it stays so: what somebody has read keeps its
 * marks, and words they have selected keep the nodes that the selection hangs on.
 */
export const useNearness = <Kind extends Element>(sight: Sight, index: number, isNearAtFirst: boolean) => {
  const element = useRef<Kind>(null)
  const [isNear, setNear] = useState(isNearAtFirst)
  useEffect(() => (element.current ? sight.add(index, element.current) : undefined), [sight, index])
  useEffect(() => {
    const watched = element.current
    if (isNear || !watched) return
    waiting.set(watched, () => setNear(true))
    return () => {
      waiting.delete(watched)
    }
  }, [isNear])
  return { element, isNear }
}

/** Treats what lies around an element as near, at once. */
export const bringNear = (inside: Element) => {
  const around: Element[] = []
  for (let element: Element | null = inside; element; element = element.parentElement) around.push(element)
  flushSync(() => arrive(around))
}

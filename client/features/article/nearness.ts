/** So many windows above and below, what comes near is made ready, so that nobody sees it being made. */
const AROUND = 1.5

/**
 * Indices of those elements, given in reading order, that are near the window. They are found by
 * halving: a look at a dozen, where an intersection observer would measure thousands in every frame.
 */
export const nearWindow = (elements: readonly (Element | undefined)[]): number[] => {
  const top = (index: number) => elements[index]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY
  const [above, below] = [-AROUND * window.innerHeight, (1 + AROUND) * window.innerHeight]
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (top(middle) < above) low = middle + 1
    else high = middle
  }
  const near: number[] = []
  // The one before begins above all this and may reach into it.
  for (let index = Math.max(low - 1, 0); index < elements.length && top(index) <= below; index += 1) {
    near.push(index)
  }
  return near
}

/** What has not been near yet, and how to tell it that it is. */
const waiting = new WeakMap<Element, () => void>()

/** @param come is called when something inside the element is asked for */
export const awaitNear = (element: Element, come: () => void): void => {
  waiting.set(element, come)
}

/** Treats what lies around an element as near, at once. */
export const bringNear = (inside: Element): void => {
  for (let element: Element | null = inside; element; element = element.parentElement) {
    waiting.get(element)?.()
  }
}

/** Puts the element with this id onto the page at once, if it is one of its own that is still missing. */
type Bring = (elementId: string) => void

const bringers = new Set<Bring>()

/** Says that some elements are not on the page yet, and how to get them there. @returns how to take it back */
export const offerOnDemand = (bring: Bring): (() => void) => {
  bringers.add(bring)
  return () => {
    bringers.delete(bring)
  }
}

/**
 * An element by its id. Long texts and lists put only a part of themselves onto the page at first;
 * what is asked for here comes at once. Not from an effect: React renders nothing in the middle of one.
 */
export const elementOnDemand = (elementId: string): HTMLElement | null => {
  const there = document.getElementById(elementId)
  if (there) return there
  for (const bring of [...bringers]) bring(elementId)
  return document.getElementById(elementId)
}

/**
 * Presses the button nearest to the focus that tells a key, within the list that the focus is in
 * (`data-keyed`). @returns whether there is one
 */
export const pressBeside = (shortcut: string): boolean => {
  const list = document.activeElement?.closest('[data-keyed]')
  if (!list) return false
  let place = document.activeElement
  while (place && place !== list) {
    if (pressIn(place, shortcut)) return true
    place = place.parentElement
  }
  return false
}

/** The same for the first such button in a part of the page. */
export const pressIn = (part: Element | null, shortcut: string): boolean => {
  const selector = `[aria-keyshortcuts="${shortcut}"]`
  const button = part?.matches(selector) ? part : part?.querySelector(selector)
  if (!(button instanceof HTMLElement)) return false
  button.focus()
  button.click()
  return true
}

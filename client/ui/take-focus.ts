/**
 * As a `ref`: gives an element the focus when it comes onto the page. Nothing scrolls that need not,
 * and in a text somebody goes on writing at its end.
 */
export const takeFocus = (element: HTMLElement | null) => {
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'nearest' })
  if (element instanceof HTMLTextAreaElement) {
    element.setSelectionRange(element.value.length, element.value.length)
  }
}

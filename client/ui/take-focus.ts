/** As a `ref`: gives an element the focus when it comes onto the page, and nothing scrolls. */
export const takeFocus = (element: HTMLElement | null) => element?.focus({ preventScroll: true })

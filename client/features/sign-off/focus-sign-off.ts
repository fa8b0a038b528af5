export const SIGN_OFF = 'sign-off'
/** Around the button that signs. */
export const SIGN = 'sign-off-now'

/** Once the column that it is in has been drawn out. */
const soon = (work: () => void) => void requestAnimationFrame(work)

/** To what stands in the way of the sign-off. */
export const focusSignOffSoon = () =>
  soon(() => {
    const panel = document.getElementById(SIGN_OFF)
    panel?.focus({ preventScroll: true })
    panel?.scrollIntoView({ block: 'nearest' })
  })

/** Presses the button that signs. @param onNone there is none: the article is signed off */
export const pressSignOffSoon = (onNone: () => void) =>
  soon(() => {
    const button = document.querySelector<HTMLElement>(`#${SIGN} button`)
    if (!button) return onNone()
    button.focus()
    button.click()
  })

/** Presses the button beside whatever has the focus in the lists of the sign-off. @returns whether there is one */
export const waiveFocused = (): boolean => {
  const item = document.activeElement?.closest('[data-waivable]')
  const button = item?.querySelector<HTMLElement>('[data-waive] button')
  button?.click()
  return button != null
}

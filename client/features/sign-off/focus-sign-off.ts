export const SIGN_OFF = 'sign-off'

/** To what stands in the way of the sign-off, once the column that it is in has been drawn out. */
export const focusSignOffSoon = () => {
  requestAnimationFrame(() => {
    const panel = document.getElementById(SIGN_OFF)
    panel?.focus({ preventScroll: true })
    panel?.scrollIntoView({ block: 'nearest' })
  })
}

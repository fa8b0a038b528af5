import { pressIn } from '../../ui/press-beside.ts'

export const SIGN_OFF = 'sign-off'

/** Once the column that it is in has been drawn out. */
const soon = (work: () => void) => void requestAnimationFrame(work)

/** To what stands in the way of the sign-off. */
export const focusSignOffSoon = () =>
  soon(() => {
    const panel = document.getElementById(SIGN_OFF)
    panel?.focus({ preventScroll: true })
    panel?.scrollIntoView({ block: 'nearest' })
  })

/** Presses the button there that tells a key. @param onNone there is none now */
export const pressInSignOffSoon = (shortcut: string, onNone: () => void) =>
  soon(() => {
    if (!pressIn(document.getElementById(SIGN_OFF), shortcut)) onNone()
  })

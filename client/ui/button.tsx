import type { MouseEvent, ReactNode } from 'react'
import styles from './button.module.css'
import { useShortcut } from './shortcuts.ts'
import { takeFocus } from './take-focus.ts'

/** `main` is the one thing to do here, `plain` one of several, `quiet` reads like a word. */
export type ButtonLook = 'main' | 'plain' | 'quiet'

export const buttonClass = (look: ButtonLook): string => `${styles.button} ${styles[look]}`

type ButtonProps = {
  look?: ButtonLook
  /** Instead of a look of its own: the class of the place it stands in. */
  className?: string | undefined
  type?: 'button' | 'submit'
  /** It stays where the focus can be, so that the focus is not lost while something is under way. */
  isDisabled?: boolean
  /** Whether it leaves focus and selected words where they are when pressed with a pointer. */
  keepsSelection?: boolean
  takesFocus?: boolean
  /** The id of the key that does the same, which the button then tells. */
  shortcut?: string
  onPress?: () => void
  'aria-label'?: string
  'aria-expanded'?: boolean
  'aria-pressed'?: boolean
  'aria-keyshortcuts'?: string
  children: ReactNode
}

/** The platform's own button: lists have thousands of them. */
export const Button = (props: ButtonProps) => {
  const { look = 'plain', className, type = 'button', isDisabled = false, onPress, ...more } = props
  const { keepsSelection = false, takesFocus = false, shortcut, children, ...aria } = more
  const hints = useShortcut(shortcut)
  const click = (event: MouseEvent) => {
    if (isDisabled) event.preventDefault()
    else onPress?.()
  }
  return (
    <button
      {...aria}
      {...hints}
      ref={takesFocus ? takeFocus : null}
      type={type}
      className={className ?? buttonClass(look)}
      aria-disabled={isDisabled || undefined}
      onMouseDown={keepsSelection ? stay : undefined}
      onClick={click}
    >
      {children}
    </button>
  )
}

const stay = (event: MouseEvent) => event.preventDefault()

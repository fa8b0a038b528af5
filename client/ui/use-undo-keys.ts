import { useEffect } from 'react'
import { useUndo } from './undo.ts'

/** As the list of keys tells them, among those that are pressed together with Ctrl. */
export const UNDO_KEYS = [
  { cap: 'Z', does: 'Undo what you did last (⌘ Z on a Mac); with Shift, or Ctrl Y, do it again' },
]

/** Ctrl or ⌘ with Z and Y, where nobody is typing: a text field takes back its own letters. */
export const useUndoKeys = () => {
  const undo = useUndo()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const deed = deedOf(event)
      if (deed === null || event.defaultPrevented || isTyping(event.target)) return
      if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return
      event.preventDefault()
      undo[deed]()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [undo])
}

const deedOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null => {
  if (!(ctrlKey || metaKey) || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select') !== null)

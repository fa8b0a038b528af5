import { type RefObject, useEffect, useEffectEvent } from 'react'

/**
 * Escape closes the dialog wherever the focus is, unless the key belongs to a menu or another dialog.
 * Ctrl or Cmd with Enter saves from every field of it.
 */
export const useDialogKeys = (
  dialog: RefObject<HTMLElement | null>,
  { onClose, onSave }: { onClose: () => void; onSave: () => void },
) => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return
    const owner = ownerOf(event.target)
    if (event.key === 'Escape' && (owner === dialog.current || owner === null)) onClose()
    if (event.key === 'Enter' && isCommand(event) && owner === dialog.current) {
      event.preventDefault()
      onSave()
    }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** The dialog or menu that a key was pressed in. */
const ownerOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[role="dialog"], [role="menu"]') : null

const isCommand = ({ ctrlKey, metaKey }: KeyboardEvent): boolean => ctrlKey || metaKey

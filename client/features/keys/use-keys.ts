import { useEffect } from 'react'
import type { KeyActions } from './key.ts'
import { pressedKey, type Situation } from './pressed-key.ts'

/** Listens for the keys of the workspace as long as the component is on the page. */
export const useKeys = (actions: KeyActions) => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const id = pressedKey(event, situationOf(event.target))
      if (id === null) return
      event.preventDefault()
      actions[id]()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [actions])
}

const situationOf = (target: EventTarget | null): Situation => {
  const element = target instanceof HTMLElement ? target : null
  return {
    typing: element?.isContentEditable === true || element?.closest('input, textarea, select') != null,
    dialogOpen: document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null,
    onSentence: element?.hasAttribute('data-sentence-id') ?? false,
  }
}

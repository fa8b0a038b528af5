import { useEffect, useEffectEvent } from 'react'
import { tell } from './announce.ts'
import type { Key } from './key.ts'
import { NOT_YOURS, useMay } from './may.ts'
import { pressedKey, type Situation } from './pressed-key.ts'

/** Listens for the keys of a page as long as the component is on it. */
export const useKeys = <K extends Key>(keys: readonly K[], actions: Record<K['id'], () => void>) => {
  const may = useMay()
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const key = pressedKey(keys, event, situationOf(event.target))
    if (key === null) return
    event.preventDefault()
    if (key.needs !== undefined && !may(key.needs)) tell(NOT_YOURS)
    else actions[key.id as K['id']]()
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => listen(event)
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}

const TYPING = 'input:not([type="checkbox"]), textarea, select'

const situationOf = (target: EventTarget | null): Situation => {
  const element = target instanceof HTMLElement ? target : null
  return {
    typing: element?.isContentEditable === true || element?.closest(TYPING) != null,
    dialogOpen: document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null,
    onSentence: element?.hasAttribute('data-sentence-id') ?? false,
    onControl: element?.closest('a, button, input, summary') != null,
  }
}

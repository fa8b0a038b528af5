import { useEffect, useEffectEvent } from 'react'
import { pressedQueueKey, type QueueSituation } from './pressed-queue-key.ts'
import type { QueueActions } from './queue-keys.ts'

/** Listens for the keys of the queue as long as it is on the page. */
export const useQueueKeys = (actions: QueueActions) => {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const id = pressedQueueKey(event, situationOf(event.target))
    if (id === null) return
    event.preventDefault()
    actions[id]()
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => listen(event)
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}

const TYPING = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]'

const situationOf = (target: EventTarget | null): QueueSituation => {
  const element = target instanceof HTMLElement ? target : null
  return {
    typing: element?.closest(TYPING) != null,
    dialogOpen: document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null,
    onControl: element?.closest('a, button, input, summary') != null,
  }
}

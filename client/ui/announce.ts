import { useSyncExternalStore } from 'react'

type Said = { text: string; turn: number }

const LINGERS = 8_000

let said: Said = { text: '', turn: 0 }
let fading: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const show = (text: string) => {
  said = { text, turn: said.turn + 1 }
  for (const listener of listeners) listener()
}

/** Says a sentence in the status line, where everybody sees it and a screen reader reads it. */
export const announce = (text: string) => {
  clearTimeout(fading)
  show(text)
  fading = setTimeout(() => show(''), LINGERS)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSaid = (): Said => useSyncExternalStore(subscribe, () => said)

import { useSyncExternalStore } from 'react'

type Said = { text: string; isShown: boolean; turn: number }

const LINGERS = 8_000

let said: Said = { text: '', isShown: false, turn: 0 }
let fading: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const say = (text: string, isShown: boolean) => {
  said = { text, isShown, turn: said.turn + 1 }
  for (const listener of listeners) listener()
}

const sayForAWhile = (text: string, isShown: boolean) => {
  clearTimeout(fading)
  say(text, isShown)
  fading = setTimeout(() => say('', false), LINGERS)
}

/** Says to screen readers what everybody else sees happen on the page. */
export const announce = (text: string) => sayForAWhile(text, false)

/** Says to everybody what the page does not show by itself. */
export const tell = (text: string) => sayForAWhile(text, true)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSaid = (): Said => useSyncExternalStore(subscribe, () => said)

import { createContext, useContext } from 'react'
import { type Key, shortcutOf } from './key.ts'

/** The keys of the page one is on, by what they do, for buttons that do the same. */
export const ShortcutsContext = createContext<readonly Key[]>([])

/** What a button says of the key that does the same: to assistive technology, and to who points at it. */
export const useShortcut = (id: string | undefined): { 'aria-keyshortcuts'?: string; title?: string } => {
  const key = useContext(ShortcutsContext).find((one) => one.id === id)
  return key ? { 'aria-keyshortcuts': shortcutOf(key), title: `Key: ${key.cap ?? key.key}` } : {}
}

import type { Action } from '#domain/review/permissions.ts'

/** A key of a page. The listener, the bar of buttons and the list of keys all read this. */
export type Key = {
  id: string
  /** As `KeyboardEvent.key` names it; `Ctrl+` before it means Ctrl or the Mac's ⌘. */
  key: string
  /** Other presses that mean the same: `ArrowDown`, `Shift+ArrowDown`, a space. */
  alike?: readonly string[]
  /** What stands on the key, where that is another word. */
  cap?: string
  /** The word on its button. */
  label: string
  does: string
  /** `sentence`: only while a sentence has the focus, because elsewhere the key means something. */
  where?: 'anywhere' | 'sentence'
  /** Whether it has a button in the bar; what closes something or belongs to a flag has its button there. */
  inBar: boolean
  /** Whether it has its button in the row above, with all that is said of a sentence. */
  inCheckRow?: boolean
  /** Under which title it stands in the list of keys. */
  group?: string
  /** What one must be allowed to do; to everybody else the key is not offered. */
  needs?: Action
}

/** A key as `aria-keyshortcuts` wants it: a capital is the letter with Shift. */
export const shortcutOf = ({ key }: Pick<Key, 'key'>): string => {
  if (/^\p{Lu}$/u.test(key)) return `Shift+${key}`
  return key.startsWith('Ctrl+') ? key.replace('Ctrl+', 'Control+') : key
}

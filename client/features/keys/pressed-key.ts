import { KEYS, type KeyId } from './key.ts'

export type Press = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  isComposing: boolean
}

/** What the page is doing while a key is pressed. */
export type Situation = {
  /** The focus is where letters are typed or options chosen. */
  typing: boolean
  /** A dialog or a menu is open. */
  dialogOpen: boolean
  onSentence: boolean
}

/** The key of the workspace that a press means, or null when the press belongs to something else. */
export const pressedKey = (press: Press, situation: Situation): KeyId | null => {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null
  if (situation.typing || situation.dialogOpen) return null
  const key = KEYS.find((candidate) => candidate.key === press.key)
  if (!key || (key.where === 'sentence' && !situation.onSentence)) return null
  return key.id
}

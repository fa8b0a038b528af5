import { KEYS, type KeyId } from './key.ts'

export type Press = {
  key: string
  /** Which key of the keyboard it is, whatever letter the layout puts on it. */
  code: string
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
  const key = KEYS.find((candidate) => candidate.key === keyOf(press))
  if (!key || (key.where === 'sentence' && !situation.onSentence)) return null
  return key.id
}

/** On a layout without Latin letters, the letter that a Latin one has in that place. */
const keyOf = ({ key, code }: Press): string => {
  const isForeign = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key) && key === key.toLowerCase()
  return (isForeign && /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase()) || key
}

import type { Key } from './key.ts'

export type Press = {
  key: string
  /** Which key of the keyboard it is, whatever letter the layout puts on it. */
  code: string
  shiftKey: boolean
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
  /** The focus is on a button, a link or a tick, to which space and Enter belong. */
  onControl: boolean
}

/** The key that a press means, or null when the press belongs to something else. */
export const pressedKey = <K extends Key>(
  keys: readonly K[],
  press: Press,
  situation: Situation,
): K | null => {
  if (press.altKey || press.isComposing || situation.typing || situation.dialogOpen) return null
  if (situation.onControl && [' ', 'Enter'].includes(press.key)) return null
  const name = nameOf(press)
  const key = keys.find((candidate) => candidate.key === name || candidate.alike?.includes(name))
  return !key || (key.where === 'sentence' && !situation.onSentence) ? null : key
}

const nameOf = (press: Press): string => {
  const letter = letterOf(press)
  if (press.ctrlKey || press.metaKey) return `Ctrl+${letter.toLowerCase()}`
  return press.shiftKey && letter.startsWith('Arrow') ? `Shift+${letter}` : letter
}

/** On a layout without Latin letters, the letter that a Latin one has in that place. */
const letterOf = ({ key, code }: Press): string => {
  const isForeign = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key)
  const latin = isForeign ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
  if (latin === undefined) return key
  return key === key.toLowerCase() ? latin.toLowerCase() : latin
}

/** A key of the workspace. The handler, the bar of buttons and the list of keys all read this. */
export type Key = {
  id: string
  /** As `KeyboardEvent.key` names it. */
  key: string
  /** What stands on the key, where that is another word. */
  cap?: string
  /** The word on its button. */
  label: string
  does: string
  /** `sentence`: only while a sentence has the focus, because elsewhere the key means something. */
  where: 'anywhere' | 'sentence'
  /** Whether it has a button in the bar; what closes something or belongs to a flag has its button there. */
  inBar: boolean
  /** Whether it has its button in the row above, with all that is said of a sentence. */
  inCheckRow?: boolean
}

/** What is said of a sentence, in a row of its own. */
const CHECK_KEYS = [
  {
    id: 'verified',
    key: 'v',
    label: 'Verified',
    does: 'Say that the current sentence holds; once more takes it back',
    where: 'anywhere',
    inBar: false,
    inCheckRow: true,
  },
  {
    id: 'not-checkable',
    key: '-',
    label: 'Not checkable',
    does: 'Say that the current sentence states no fact',
    where: 'anywhere',
    inBar: false,
    inCheckRow: true,
  },
  {
    id: 'cannot-verify',
    key: 'c',
    label: 'Cannot verify',
    does: 'Say that the current sentence could neither be proved nor refuted',
    where: 'anywhere',
    inBar: false,
    inCheckRow: true,
  },
  {
    id: 'recheck',
    key: 'r',
    label: 'Recheck',
    does: 'Say that the current sentence has to be checked again',
    where: 'anywhere',
    inBar: false,
    inCheckRow: true,
  },
  {
    id: 'unchecked',
    key: 'u',
    label: 'Unchecked',
    does: 'Take back what was said of the current sentence',
    where: 'anywhere',
    inBar: false,
    inCheckRow: true,
  },
  {
    id: 'note',
    key: 'i',
    label: 'Note',
    does: 'Note something beside the current sentence, such as why it cannot be verified',
    where: 'anywhere',
    inBar: false,
    inCheckRow: true,
  },
  {
    id: 'next-unchecked',
    key: 'n',
    label: 'Next unchecked',
    does: 'Go to the next unchecked sentence, or the next of those shown',
    where: 'anywhere',
    inBar: false,
    inCheckRow: true,
  },
] as const satisfies readonly Key[]

export const KEYS = [
  ...CHECK_KEYS,
  {
    id: 'previous',
    key: 'k',
    label: 'Previous',
    does: 'Go to the previous sentence',
    where: 'anywhere',
    inBar: true,
  },
  { id: 'next', key: 'j', label: 'Next', does: 'Go to the next sentence', where: 'anywhere', inBar: true },
  {
    id: 'flag',
    key: 'f',
    label: 'Flag',
    does: 'Flag the selected words, or else the current sentence',
    where: 'anywhere',
    inBar: true,
  },
  {
    id: 'source',
    key: 's',
    label: 'Source',
    does: 'Attach a source to the current sentence, or to the flag that is lit in it',
    where: 'anywhere',
    inBar: true,
  },
  {
    id: 'open',
    key: 'Enter',
    cap: '↵',
    label: 'Open',
    does: 'Open the first flag in the current sentence',
    where: 'sentence',
    inBar: true,
  },
  {
    id: 'ask',
    key: 'a',
    label: 'Ask',
    does: 'Ask the author about the lit flag, or else the first in the sentence',
    where: 'anywhere',
    inBar: false,
  },
  {
    id: 'suggest',
    key: 'e',
    label: 'Suggest',
    does: 'Edit the suggested text of that flag',
    where: 'anywhere',
    inBar: false,
  },
  {
    id: 'settle',
    key: 'S',
    cap: 'Shift S',
    label: 'Settle',
    does: 'Settle that flag',
    where: 'anywhere',
    inBar: false,
  },
  {
    id: 'split',
    key: 'x',
    label: 'Split',
    does: 'Make two sentences of the current one',
    where: 'anywhere',
    inBar: true,
  },
  {
    id: 'merge',
    key: 'm',
    label: 'Merge',
    does: 'Make one sentence of the current and the next one',
    where: 'anywhere',
    inBar: true,
  },
  {
    id: 'signOff',
    key: 'o',
    label: 'Sign-off',
    does: 'Go to what stands in the way of the sign-off',
    where: 'anywhere',
    inBar: true,
  },
  { id: 'keys', key: '?', label: 'Keys', does: 'Show this list', where: 'anywhere', inBar: true },
  {
    id: 'close',
    key: 'Escape',
    cap: 'Esc',
    label: 'Close',
    does: 'Close what is open; what you typed is kept',
    where: 'anywhere',
    inBar: false,
  },
] as const satisfies readonly Key[]

export type KeyId = (typeof KEYS)[number]['id']
export type KeyActions = Record<KeyId, () => void>

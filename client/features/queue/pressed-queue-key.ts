import { QUEUE_KEYS, type QueueKeyId } from './queue-keys.ts'

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>

/** What the page is doing while a key is pressed. */
export type QueueSituation = {
  typing: boolean
  dialogOpen: boolean
  /** The focus is on a button, a link or a tick, to which space and Enter belong. */
  onControl: boolean
}

const OTHER_NAMES: Record<string, QueueKeyId> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  'Shift+ArrowUp': 'extendUp',
  'Shift+ArrowDown': 'extendDown',
  ' ': 'select',
}

/** The key of the queue that a press means, or null when the press belongs to something else. */
export const pressedQueueKey = (press: Press, situation: QueueSituation): QueueKeyId | null => {
  if (press.altKey || press.isComposing || situation.typing || situation.dialogOpen) return null
  if (situation.onControl && [' ', 'Enter'].includes(press.key)) return null
  const name = nameOf(press)
  return QUEUE_KEYS.find(({ key }) => key === name)?.id ?? OTHER_NAMES[name] ?? null
}

const nameOf = ({ key, shiftKey, ctrlKey, metaKey }: Press): string => {
  if (ctrlKey || metaKey) return `Ctrl+${key.toLowerCase()}`
  return shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key
}

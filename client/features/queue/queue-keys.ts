import type { Key } from '../../ui/key.ts'

/** The keys of the queue. */
export const QUEUE_KEYS = [
  {
    id: 'previous',
    alike: ['ArrowUp'],
    key: 'k',
    label: 'Previous',
    does: 'Go to the previous flag (or ↑)',
    inBar: true,
  },
  {
    id: 'next',
    alike: ['ArrowDown'],
    key: 'j',
    label: 'Next',
    does: 'Go to the next flag (or ↓)',
    inBar: true,
  },
  {
    id: 'select',
    alike: [' '],
    key: 'x',
    label: 'Select',
    does: 'Select the flag, or no longer (or space)',
    inBar: true,
  },
  {
    id: 'extendUp',
    alike: ['Shift+ArrowUp'],
    key: 'K',
    cap: '⇧ k',
    label: 'Extend up',
    does: 'Select the flag and the one above',
    inBar: true,
  },
  {
    id: 'extendDown',
    alike: ['Shift+ArrowDown'],
    key: 'J',
    cap: '⇧ j',
    label: 'Extend down',
    does: 'Select the flag and the one below',
    inBar: true,
  },
  {
    id: 'selectAll',
    key: 'Ctrl+a',
    cap: 'Ctrl A',
    label: 'Select all',
    does: 'Select all flags that are shown (⌘ A on a Mac)',
    inBar: true,
  },
  {
    id: 'open',
    key: 'Enter',
    cap: '↵',
    label: 'Open',
    does: 'Open the flag in its article',
    inBar: true,
  },
  { id: 'search', key: '/', label: 'Search', does: 'Go to the search box', inBar: true },
  { id: 'keys', key: '?', label: 'Keys', does: 'Show this list', inBar: true },
] as const satisfies readonly Key[]

export type QueueKeyId = (typeof QUEUE_KEYS)[number]['id']
export type QueueActions = Record<QueueKeyId, () => void>

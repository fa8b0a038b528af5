/** A key of the queue; the bar of buttons, the list of keys and the listener all read this. */
export const QUEUE_KEYS = [
  { id: 'previous', key: 'k', label: 'Previous', does: 'Go to the previous flag (or ↑)', inBar: true },
  { id: 'next', key: 'j', label: 'Next', does: 'Go to the next flag (or ↓)', inBar: true },
  { id: 'select', key: 'x', label: 'Select', does: 'Select the flag, or no longer (or space)', inBar: true },
  {
    id: 'extendUp',
    key: 'K',
    cap: '⇧ k',
    label: 'Extend up',
    does: 'Select the flag and the one above',
    inBar: true,
  },
  {
    id: 'extendDown',
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
] as const

export type QueueKeyId = (typeof QUEUE_KEYS)[number]['id']
export type QueueActions = Record<QueueKeyId, () => void>

import type { Key } from '../../ui/key.ts'

/** The keys of the reference book. */
export const BOOK_KEYS = [
  {
    id: 'previous',
    alike: ['ArrowUp'],
    key: 'k',
    label: 'Previous',
    does: 'Go to the previous entry (or ↑)',
    inBar: true,
  },
  {
    id: 'next',
    alike: ['ArrowDown'],
    key: 'j',
    label: 'Next',
    does: 'Go to the next entry (or ↓)',
    inBar: true,
  },
  {
    id: 'add',
    needs: 'book:change',
    key: 'n',
    label: 'Add',
    does: 'Add an entry',
    inBar: false,
  },
  {
    id: 'edit',
    needs: 'book:change',
    key: 'e',
    label: 'Edit',
    does: 'Edit the entry that has the focus',
    inBar: false,
  },
  {
    id: 'remove',
    needs: 'book:change',
    key: 'x',
    label: 'Remove',
    does: 'Remove that entry; it can be undone',
    inBar: false,
  },
  {
    id: 'kind',
    key: 'f',
    label: 'Kind',
    does: 'Show only names, then only offices, only events, all again',
    inBar: true,
  },
  {
    id: 'import',
    needs: 'book:change',
    key: 'i',
    label: 'Import CSV',
    does: 'Take in a table of entries',
    inBar: false,
  },
  { id: 'export', key: 'b', label: 'Export CSV', does: 'Save the whole book as a table', inBar: false },
  { id: 'more', key: 'l', label: 'Load more', does: 'Load more entries', inBar: false },
  { id: 'search', key: '/', label: 'Search', does: 'Go to the search box', inBar: true },
] as const satisfies readonly Key[]

const ENTRIES_ID = 'book-entries'

/** Where the rows are, for the keys that go from one to the other and do something to one. */
export const ENTRY_ROWS = { id: ENTRIES_ID, 'data-keyed': '' } as const

/** The focus goes to the entry before or after the one that has it, or else to the first. */
export const goToEntry = (by: 1 | -1) => {
  const rows = [...(document.getElementById(ENTRIES_ID)?.querySelectorAll('tr') ?? [])]
  const here = rows.findIndex((row) => row.contains(document.activeElement))
  rows[here === -1 ? 0 : Math.max(0, Math.min(here + by, rows.length - 1))]?.focus()
}

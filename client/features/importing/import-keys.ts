import type { Key } from '../../ui/key.ts'

/** The keys of the page on which one looks at what came in. */
export const IMPORT_KEYS = [
  { id: 'save', key: 'i', label: 'Import', does: 'Make it an article', inBar: false },
  { id: 'discard', key: 'x', label: 'Discard', does: 'Forget what was read', inBar: false },
  { id: 'details', key: 't', label: 'Details', does: 'Go to title, byline and date', inBar: true },
  {
    id: 'repairs',
    key: 'r',
    label: 'Repairs',
    does: 'Go to what was put right; ↵ opens it',
    inBar: true,
  },
] as const satisfies readonly Key[]

export const DETAILS_ID = 'import-details'
export const REPAIRS_ID = 'import-repairs'

/** The focus goes to the first thing in a part of the page that takes it. */
export const goInto = (id: string) => {
  const part = document.getElementById(id)
  part?.querySelector<HTMLElement>('input, select, textarea, summary, button')?.focus()
}

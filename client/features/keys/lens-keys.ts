import type { Key } from '../../ui/key.ts'

/** What is read from the article, whatever anybody makes of it. */
export const LENS_KEYS = [
  {
    id: 'timeline',
    group: 'The article',
    needs: 'finding:read',
    key: 'K',
    cap: 'Shift K',
    label: 'Timeline',
    does: 'Go to the dates of the article on a line of time',
    inBar: false,
  },
  {
    id: 'tokens',
    group: 'The article',
    needs: 'finding:read',
    key: '#',
    label: 'Tokens',
    does: 'Mark the numbers, dates, names and all else that can be checked, or no longer do',
    inBar: true,
  },
] as const satisfies readonly Key[]

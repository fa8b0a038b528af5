import type { Key } from '../../ui/key.ts'

/** What is done with the finding that is lit, or else the first in the sentence. */
export const FINDING_KEYS = [
  {
    id: 'makeFlag',
    group: 'Findings',
    needs: 'finding:decide',
    key: 'y',
    label: 'Make flag',
    does: 'Make a flag of the lit finding, or else the first in the sentence',
    inBar: false,
  },
  {
    id: 'dismiss',
    group: 'Findings',
    needs: 'finding:decide',
    key: 'd',
    label: 'Dismiss',
    does: 'Dismiss that finding; saying why is optional',
    inBar: false,
  },
] as const satisfies readonly Key[]

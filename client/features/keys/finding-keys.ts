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
    does: 'Dismiss that finding',
    inBar: false,
  },
  {
    id: 'explain',
    group: 'Findings',
    needs: 'finding:decide',
    key: 'Y',
    cap: 'Shift Y',
    label: 'Give reason',
    does: 'Dismiss that finding, and say why',
    inBar: false,
  },
  {
    id: 'mute',
    group: 'Findings',
    needs: 'finding:decide',
    key: 'z',
    label: 'Mute rule',
    does: 'Mute the rule of that finding in this article',
    inBar: false,
  },
  {
    id: 'hints',
    group: 'Findings',
    key: 'H',
    cap: 'Shift H',
    label: 'Hints',
    does: 'Open the hints and mark their words, or fold them away',
    inBar: false,
  },
] as const satisfies readonly Key[]

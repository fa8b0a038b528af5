import type { Key } from './key.ts'

/** The keys that every page has; their buttons are the links above and the menu of the account. */
export const COMMON_KEYS = [
  { id: 'desk', key: 'D', cap: 'Shift D', label: 'Desk', does: 'Go to the desk', inBar: false },
  { id: 'queue', key: 'Q', cap: 'Shift Q', label: 'Queue', does: 'Go to the queue', inBar: false },
  {
    id: 'rules',
    key: 'G',
    cap: 'Shift G',
    label: 'Rules',
    does: 'Go to the rules and how often they were right',
    inBar: false,
  },
  {
    id: 'book',
    key: 'B',
    cap: 'Shift B',
    label: 'Reference book',
    does: 'Go to the reference book',
    inBar: false,
  },
  {
    id: 'people',
    needs: 'person:add',
    key: 'P',
    cap: 'Shift P',
    label: 'People',
    does: 'Go to the people of the desk',
    inBar: false,
  },
  {
    id: 'settings',
    needs: 'desk:change',
    key: ',',
    label: 'Desk settings',
    does: 'Open the settings of the desk',
    inBar: false,
  },
  {
    id: 'menu',
    key: '.',
    label: 'Menu',
    does: 'Open your menu: theme, tour, sign out; a letter goes to what begins with it',
    inBar: false,
  },
] as const satisfies readonly Key[]

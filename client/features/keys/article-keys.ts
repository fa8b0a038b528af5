import type { Key } from '../../ui/key.ts'

/** What is about the article as a whole. */
export const ARTICLE_KEYS = [
  {
    id: 'sources',
    group: 'Sources',
    needs: 'source:read',
    key: 'l',
    label: 'Sources',
    does: 'Go to the sources of the article',
    inBar: false,
  },
  {
    id: 'plan',
    group: 'The article',
    needs: 'article:change',
    key: 'p',
    label: 'Plan',
    does: 'Say who checks the article, and by when',
    inBar: false,
  },
  {
    id: 'export',
    group: 'The article',
    needs: 'export:read',
    key: 'b',
    label: 'Export',
    does: 'Open the list of formats in which the flags go out',
    inBar: false,
  },
  {
    id: 'signOff',
    group: 'The article',
    key: 'o',
    label: 'Sign-off',
    does: 'Go to what stands in the way of the sign-off',
    inBar: true,
  },
  {
    id: 'waive',
    group: 'The article',
    needs: 'article:waive',
    key: 'g',
    label: 'Waive',
    does: 'Waive what has the focus there, or take its waiver back',
    inBar: false,
  },
  {
    id: 'sign',
    group: 'The article',
    needs: 'article:sign-off',
    key: 'O',
    cap: 'Shift O',
    label: 'Sign off',
    does: 'Sign the article off, or be told what stands in the way',
    inBar: false,
  },
] as const satisfies readonly Key[]

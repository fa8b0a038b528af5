import type { Key } from '../../ui/key.ts'
import { UNDO_KEYS } from '../../ui/use-undo-keys.ts'
import { ARTICLE_KEYS } from './article-keys.ts'
import { CHECK_KEYS } from './check-keys.ts'
import { FINDING_KEYS } from './finding-keys.ts'
import { FLAG_KEYS } from './flag-keys.ts'
import { LENS_KEYS } from './lens-keys.ts'
import { SOURCE_KEYS } from './source-keys.ts'

export const KEYS = [
  ...CHECK_KEYS,
  {
    id: 'previous',
    group: 'Getting around',
    key: 'k',
    label: 'Previous',
    does: 'Go to the previous sentence',
    inBar: true,
  },
  {
    id: 'next',
    group: 'Getting around',
    key: 'j',
    label: 'Next',
    does: 'Go to the next sentence',
    inBar: true,
  },
  {
    id: 'flag',
    group: 'Flags',
    needs: 'flag:create',
    key: 'f',
    label: 'Flag',
    does: 'Flag the selected words, or else the current sentence',
    inBar: true,
  },
  {
    id: 'source',
    group: 'Sources',
    needs: 'source:change',
    key: 's',
    label: 'Source',
    does: 'Attach a source to the current sentence, or to the flag that is lit in it',
    inBar: true,
  },
  {
    id: 'open',
    group: 'Flags',
    key: 'Enter',
    cap: '↵',
    label: 'Open',
    does: 'Open the first flag in the current sentence',
    where: 'sentence',
    inBar: true,
  },
  ...FLAG_KEYS,
  ...FINDING_KEYS,
  {
    id: 'split',
    group: 'Sentences',
    needs: 'article:change',
    key: 'x',
    label: 'Split',
    does: 'Make two sentences of the current one',
    inBar: true,
  },
  {
    id: 'merge',
    group: 'Sentences',
    needs: 'article:change',
    key: 'm',
    label: 'Merge',
    does: 'Make one sentence of the current and the next one',
    inBar: true,
  },
  ...SOURCE_KEYS,
  ...LENS_KEYS,
  {
    id: 'addToBook',
    group: 'The article',
    needs: 'book:change',
    key: 'N',
    cap: 'Shift N',
    label: 'Add to reference book',
    does: 'Add the selected words to the reference book',
    inBar: false,
  },
  ...ARTICLE_KEYS,
  {
    id: 'keys',
    group: 'Getting around',
    key: '?',
    label: 'Keys',
    does: 'Show this list',
    inBar: true,
  },
  {
    id: 'close',
    group: 'Getting around',
    key: 'Escape',
    cap: 'Esc',
    label: 'Close',
    does: 'Close what is open; what you typed is kept',
    inBar: false,
  },
] as const satisfies readonly Key[]

export type KeyId = (typeof KEYS)[number]['id']
export type KeyActions = Record<KeyId, () => void>

/** What is pressed together with Ctrl. */
export const WITH_CTRL = [{ cap: '↵', does: 'Save the flag you are writing (⌘ ↵ on a Mac)' }, ...UNDO_KEYS]

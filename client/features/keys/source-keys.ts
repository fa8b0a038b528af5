import type { Key } from '../../ui/key.ts'

/** What is done with the sources of the article; all but the first with the one that has the focus. */
export const SOURCE_KEYS = [
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
    id: 'editSource',
    group: 'Sources',
    needs: 'source:change',
    key: 'C',
    cap: 'Shift C',
    label: 'Edit source',
    does: 'Change what is said of the source that has the focus in the list',
    inBar: false,
  },
  {
    id: 'detach',
    group: 'Sources',
    needs: 'source:change',
    key: 'X',
    cap: 'Shift X',
    label: 'Detach',
    does: 'Detach it from the words that have the focus, or else from the first',
    inBar: false,
  },
  {
    id: 'removeSource',
    group: 'Sources',
    needs: 'source:change',
    key: 'M',
    cap: 'Shift M',
    label: 'Remove source',
    does: 'Remove it from the desk, or bring it back',
    inBar: false,
  },
  {
    id: 'removeFile',
    group: 'Sources',
    needs: 'source:change',
    key: 'F',
    cap: 'Shift F',
    label: 'Remove file',
    does: 'Remove the file of it that has the focus, or else the first',
    inBar: false,
  },
] as const satisfies readonly Key[]

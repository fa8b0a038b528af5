import type { QueuedFlag } from '#contract/queue.ts'
import { tell } from '../../ui/announce.ts'
import type { BulkKind } from './bulk-draft.ts'
import type { Bulk } from './use-bulk.ts'
import type { Rows } from './use-rows.ts'

/** What the keys do to the selected flags, or else to the current one. */
export const bulkActions = (bulk: Bulk, rows: Rows, flags: readonly QueuedFlag[]) => {
  const start = (kind: BulkKind) => () => {
    const current = flags[rows.currentIndex]
    const meant = rows.selected.length > 0 ? rows.selected : current ? [current] : []
    if (meant.length === 0) tell('Go to a flag first, or select some.')
    else bulk.start(kind, meant)
  }
  return {
    settle: start('settle'),
    assign: start('assign'),
    severity: start('severity'),
    clear: () => rows.selectOnly([]),
  }
}

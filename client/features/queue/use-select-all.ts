import { useQueryClient } from '@tanstack/react-query'
import { sentenceFor } from '../../api/problem.ts'
import { selectionQuery } from '../../api/queue.ts'
import { tell } from '../../ui/announce.ts'
import { useBusy } from '../../ui/use-busy.ts'
import { narrowed, type QueueSearch } from './queue-search.ts'
import type { Rows } from './use-rows.ts'

/**
 * Selects every flag that matches: the server names them, for the page shows only the first. After a
 * change those that stay selected are looked at anew.
 */
export const useSelectAll = (search: QueueSearch, rows: Rows) => {
  const queryClient = useQueryClient()
  const { run } = useBusy()
  const ask = (then: Rows['selectAll'], failed: string) =>
    void run(async () => {
      try {
        const { items } = await queryClient.query({ ...selectionQuery(narrowed(search)), staleTime: 0 })
        then(items)
      } catch (error) {
        tell(`${failed} ${sentenceFor(error)}`)
      }
    })
  return {
    selectAll: () => ask(rows.selectAll, 'Nothing selected.'),
    keepOnly: (ids: readonly string[]) => {
      rows.selectOnly(ids)
      if (rows.reachesBeyond && ids.length > 0) ask(rows.refresh, 'The selection is not up to date.')
    },
  }
}

import type { Query, QueryClient } from '@tanstack/react-query'

/**
 * Reads again what may have changed. A first reading that is under way would go on as if nothing had
 * happened, and bring what was there before: it is broken off and begun anew.
 */
export const readAnew = async (
  queryClient: QueryClient,
  isMeant: (query: Query) => boolean,
): Promise<void> => {
  await queryClient.cancelQueries({
    predicate: (query) =>
      query.state.data === undefined && query.state.fetchStatus !== 'idle' && isMeant(query),
  })
  await queryClient.invalidateQueries({ predicate: isMeant })
}

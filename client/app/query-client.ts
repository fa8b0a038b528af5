import { MutationCache, notifyManager, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../api/problem.ts'
import { queueKey } from '../api/queue.ts'
import { forgetSession } from '../api/session.ts'
import { reviewAnew } from '../api/review-anew.ts'
import { followDecisions } from '../api/sign-off.ts'

/** How long what the desk said is taken as fresh, in milliseconds. */
const FRESH = 10_000
const RETRIES = 2

// Before the next frame, not after a timer: what leaves the outbox is in the list when the page is painted.
notifyManager.setScheduler(queueMicrotask)

export const createQueryClient = (): QueryClient => {
  const noticeSignOut = (error: Error) => {
    if (error instanceof ApiProblem && error.status === 401) forgetSession(queryClient)
  }
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeSignOut }),
    // Whatever was done here may settle what waits in the queue, or what stands in the way of a sign-off.
    mutationCache: new MutationCache({
      onError: noticeSignOut,
      onSuccess: () => {
        reviewAnew(queryClient)
        void queryClient.invalidateQueries({ queryKey: queueKey })
      },
    }),
    defaultOptions: {
      // "always": without a network a request fails at once and says so, instead of waiting unseen.
      queries: { staleTime: FRESH, networkMode: 'always', retry: isWorthRetrying },
      mutations: { networkMode: 'always' },
    },
  })
  followDecisions(queryClient)
  return queryClient
}

/** The server's refusals stay refusals; faults and lost connections may pass. */
const isWorthRetrying = (failures: number, error: Error): boolean =>
  failures < RETRIES && (!(error instanceof ApiProblem) || error.status === 0 || error.status >= 500)

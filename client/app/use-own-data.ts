import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { User } from '#contract/session.ts'

/** Forgets what the desk told one person when another one signs in on the same page. */
export const useOwnData = (user: User | null) => {
  const queryClient = useQueryClient()
  const lastId = useRef<string>(undefined)
  useEffect(() => {
    if (!user) return
    if (lastId.current !== undefined && lastId.current !== user.id) {
      void queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    }
    lastId.current = user.id
  }, [user, queryClient])
}

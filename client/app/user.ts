import { createContext, useContext } from 'react'
import type { User } from '#contract/session.ts'

export const UserContext = createContext<User | null>(null)

/** The person who works here. Pages are only shown to somebody, so there always is one. */
export const useUser = (): User => {
  const user = useContext(UserContext)
  if (!user) throw new Error('useUser is called outside of SessionGate')
  return user
}

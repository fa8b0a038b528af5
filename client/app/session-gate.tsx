import { useQuery } from '@tanstack/react-query'
import { Activity, type ReactNode, useState } from 'react'
import type { User } from '#contract/session.ts'
import { sessionQuery } from '../api/session.ts'
import { EntryPage } from '../features/sign-in/entry-page.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { RoleContext } from '../ui/may.ts'
import { StatusLine } from '../ui/status-line.tsx'
import { useOutbox } from './use-outbox.ts'
import { useOwnData } from './use-own-data.ts'
import { UserContext } from './user.ts'

/**
 * Shows the page to who is signed in, and the entry to everybody else at the same address. When a
 * session ends in the middle of something, the page is only put aside: with it waits all that was typed.
 */
export const SessionGate = ({ children }: { children: ReactNode }) => {
  const session = useQuery(sessionQuery)
  return (
    <>
      <Loaded query={session} what="the desk">
        {(current) => <Gate user={current?.user ?? null}>{children}</Gate>}
      </Loaded>
      <StatusLine />
    </>
  )
}

const Gate = ({ user, children }: { user: User | null; children: ReactNode }) => {
  const [lastUser, setLastUser] = useState(user)
  if (user && user !== lastUser) setLastUser(user)
  useOwnData(user)
  useOutbox(user)
  return (
    <>
      {user === null && <EntryPage />}
      {lastUser && (
        <Activity key={lastUser.id} mode={user ? 'visible' : 'hidden'}>
          <UserContext value={lastUser}>
            <RoleContext value={lastUser.role}>{children}</RoleContext>
          </UserContext>
        </Activity>
      )}
    </>
  )
}

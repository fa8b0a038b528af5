import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { z } from 'zod'
import type { User } from '#contract/session.ts'
import { openOutbox, unsaved } from '../api/outbox/open-outbox.ts'
import { readAnew } from '../api/read-anew.ts'
import { forgetSession } from '../api/session.ts'
import { holds } from '../api/outbox/verdict.ts'
import type { KeptWrite } from '../api/outbox/write.ts'
import { announce } from '../ui/announce.ts'
import { drafts } from '../ui/kept-draft.ts'

/**
 * Keeps sending what this person has written, from page to page, until the desk has all of it. Once the
 * desk is back, what could not be read of it while it was away is read as well.
 */
export const useOutbox = (user: User | null) => {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (!user) return
    openOutbox(user.id, {
      onSavedLate: (entry, answer) => {
        dropDraft(entry, answer)
        announce('Saved.')
        void readAnew(queryClient, ({ queryKey }) => queryKey[0] !== 'session')
      },
      onSignedOut: () => forgetSession(queryClient),
    })
    const readMissing = () =>
      void queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' })
    let wasAway = unsaved.state().isAway
    const endFollowing = unsaved.subscribe(() => {
      const { isAway } = unsaved.state()
      if (wasAway && !isAway) readMissing()
      wasAway = isAway
    })
    const online = () => {
      unsaved.retry()
      readMissing()
    }
    window.addEventListener('online', online)
    return () => {
      endFollowing()
      window.removeEventListener('online', online)
    }
  }, [user, queryClient])
}

/** The draft it was written from, unless somebody has typed on since or the desk has other words. */
const dropDraft = ({ draft, body }: KeptWrite, answer: unknown) => {
  if (!draft || !holds(answer, body)) return
  const typed = drafts.read(draft.place, z.object({ typedAt: z.string() }))
  if (typed?.typedAt === draft.typedAt) drafts.drop(draft.place)
}

import { createContext, useContext } from 'react'
import type { Span } from '#domain/article/span.ts'
import { type Action, may, type Role } from '#domain/review/permissions.ts'
import type { Choice } from '../../ui/choice.ts'

/** What is being done with a flag in its place in the list; one thing with one flag at a time. */
export type Deed = 'reply' | 'ask' | 'propose' | 'settle' | 'assign' | 'words' | 'claim' | 'history'

export const deedId = (deed: Deed, flagId: string): string => `${deed}:${flagId}`

/** What everything that is done with flags in the list needs to know. */
export type FlagWork = {
  userId: string
  role: Role
  deed: Choice
  /** The words that are selected in the article now. */
  selectedWords: () => Span | null
}

export const FlagWorkContext = createContext<FlagWork | null>(null)

export const useFlagWork = (): FlagWork & { may: (action: Action) => boolean } => {
  const work = useContext(FlagWorkContext)
  if (!work) throw new Error('Flags are shown outside of FlagWorkContext')
  return { ...work, may: (action) => may(work.role, action) }
}

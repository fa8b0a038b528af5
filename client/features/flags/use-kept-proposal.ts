import { useState } from 'react'
import { z } from 'zod'
import { drafts } from '../../ui/kept-draft.ts'
import { forgetSentId } from '../../ui/sent-id.ts'

const keptProposal = z.object({ words: z.string(), why: z.string(), typedAt: z.string() })

/** Other words as they are being typed, beginning from the flagged ones; kept until the server has them. */
export const useKeptProposal = (place: string, flagged: string) => {
  const fresh = { words: flagged, why: '', typedAt: '' }
  const [draft, setDraft] = useState(() => drafts.read(place, keptProposal) ?? fresh)
  return {
    ...draft,
    type: (change: { words: string } | { why: string }) => {
      const typed = { ...draft, ...change, typedAt: new Date().toISOString() }
      setDraft(typed)
      drafts.keep(place, typed)
    },
    saved: () => {
      drafts.dropSaved(place, keptProposal, draft)
      forgetSentId(place)
    },
  }
}

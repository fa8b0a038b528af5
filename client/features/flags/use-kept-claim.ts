import { useState } from 'react'
import { z } from 'zod'
import type { Claim } from '#domain/review/claim.ts'
import { drafts } from '../../ui/kept-draft.ts'
import { type ClaimDraft, claimDraft, claimDraftOf } from './claim-draft.ts'

const keptClaim = z.object({ claim: claimDraft })

/** A review of a claim as it is being typed, beginning from what is known; kept until the server has it. */
export const useKeptClaim = (place: string, known: Claim | null) => {
  const [draft, setDraft] = useState(() => drafts.read(place, keptClaim) ?? { claim: claimDraftOf(known) })
  return {
    ...draft,
    type: (claim: ClaimDraft) => {
      setDraft({ claim })
      drafts.keep(place, { claim })
    },
    saved: () => drafts.dropSaved(place, keptClaim, draft),
  }
}

import { z } from 'zod'
import type { Flag, FlagChange } from '#contract/flag.ts'
import { type Claim, CLAIMANT_TYPES } from '#domain/review/claim.ts'

/** A review of a published claim as it is being written: every field as it was typed. */
export const claimDraft = z.object({
  claimed: z.string(),
  claimantType: z.enum(CLAIMANT_TYPES),
  claimant: z.string(),
  jobTitle: z.string(),
  claimantUrl: z.string(),
  claimedOn: z.string(),
  /** One address a line */
  appearances: z.string(),
  rating: z.string(),
  explanation: z.string(),
  reviewUrl: z.string(),
})

export type ClaimDraft = z.infer<typeof claimDraft>

export const NO_CLAIM: ClaimDraft = {
  ...{ claimed: '', claimantType: 'Person', claimant: '', jobTitle: '', claimantUrl: '', claimedOn: '' },
  ...{ appearances: '', rating: '', explanation: '', reviewUrl: '' },
}

export const claimDraftOf = (claim: Claim | null): ClaimDraft =>
  claim === null
    ? NO_CLAIM
    : {
        claimed: claim.claimed,
        claimantType: claim.claimant.type,
        claimant: claim.claimant.name,
        jobTitle: claim.claimant.jobTitle ?? '',
        claimantUrl: claim.claimant.url ?? '',
        claimedOn: claim.claimedOn ?? '',
        appearances: claim.appearances.join('\n'),
        rating: claim.rating,
        explanation: claim.explanation ?? '',
        reviewUrl: claim.reviewUrl ?? '',
      }

/** Whether nothing is typed, so that the flag reviews nothing. */
export const isBlank = ({ claimantType: _either, ...typed }: ClaimDraft): boolean =>
  Object.values(typed).every((words) => words.trim() === '')

/** A claim is one line, however it was pasted. */
export const claimIn = (draft: ClaimDraft): Claim | null =>
  isBlank(draft)
    ? null
    : {
        claimed: draft.claimed.trim().replaceAll(/\s*[\n\r]\s*/g, ' '),
        claimant: {
          ...{ type: draft.claimantType, name: draft.claimant.trim() },
          ...{ jobTitle: orNone(draft.jobTitle), url: orNone(draft.claimantUrl) },
        },
        claimedOn: orNone(draft.claimedOn),
        appearances: draft.appearances.split(/\s+/).filter(Boolean),
        rating: draft.rating,
        explanation: orNone(draft.explanation),
        reviewUrl: orNone(draft.reviewUrl),
      }

const orNone = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim())

/**
 * What is to be sent along of it; left out where it is the same as before.
 * @param draft null as long as nobody has touched it
 * @param before what an edited flag said; null for a new one
 */
export const claimChange = (draft: ClaimDraft | null, before: Flag | null): Pick<FlagChange, 'claim'> => {
  if (draft === null) return {}
  const claim = claimIn(draft)
  const known = before?.claim ?? null
  return JSON.stringify(claim) === JSON.stringify(claimIn(claimDraftOf(known))) ? {} : { claim }
}

import type { Actor } from '#domain/review/actor.ts'
import { type Claim, stepOf } from '#domain/review/claim.ts'
import type { Repositories } from '../repositories/store.ts'
import { permit } from './permit.ts'
import { invalid } from './refusal.ts'

/** Lets reviewers say of a flag that it reviews a published claim, in the verdicts that the desk has. */
export const ensureClaim = async (
  { deskSettings }: Repositories,
  actor: Actor,
  claim: Claim | null,
): Promise<void> => {
  permit(actor, 'flag:review-claim')
  if (!claim) return
  const { ratingScale } = await deskSettings.get()
  if (stepOf(ratingScale, claim.rating)) return
  const names = ratingScale.map(({ name }) => name).join(', ')
  throw invalid('no-such-rating', 'claim.rating', `must be one of: ${names}`)
}

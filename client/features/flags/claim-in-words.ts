import type { Claim } from '#domain/review/claim.ts'

/** What a flag reviews, in one sentence. */
export const claimInWords = ({ claimed, claimant, rating }: Claim): string =>
  `“${claimed}”, by ${claimant.name}, rated ${rating}`

import type { Flag } from '#domain/review/flag.ts'

/** What a flag reviews, where it reviews a published claim, as the desk shows it beside the flag. */
export const claimInWords = ({ claim }: Pick<Flag, 'claim'>): string | null => {
  if (claim === null) return null
  const { claimant, claimed, rating, explanation } = claim
  const why = explanation === null ? '' : ` ${explanation}`
  return `Reviews a claim by ${claimant.name}: rated ${rating}. “${claimed}”${why}`
}

/** Where a line of the panel leads to: a flag, or else words. */
export type Place = { flagId?: string | undefined; start: number }
export type Jump = (place: Place) => void

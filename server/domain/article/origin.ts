/**
 * `length` code units of the canonical text from `start` on are, to the letter, those of the original
 * text from `from` on.
 */
export type Origin = { start: number; from: number; length: number }

/**
 * The place in the original text of the character at `position` of the canonical text. For one that
 * the importer put in, the place of the next character that came from the original.
 * @param origins in order of `start`
 */
export const originalPosition = (origins: readonly Origin[], position: number): number => {
  let low = 0
  let high = origins.length
  while (low < high) {
    const middle = (low + high) >> 1
    const origin = origins[middle]
    if (origin && origin.start + origin.length <= position) low = middle + 1
    else high = middle
  }
  const origin = origins[low]
  if (origin) return origin.from + Math.max(0, position - origin.start)
  const last = origins.at(-1)
  return last ? last.from + last.length : 0
}

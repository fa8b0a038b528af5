/**
 * Whether two different words are one step apart: a letter more, a letter less, another letter, or two
 * neighbours that changed places (Damerau, "A technique for computer detection and correction of spelling
 * errors", 1964).
 */
export const isOneEdit = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/**
 * The word and each word it becomes when one letter is left out. Two words that are one step apart
 * have one of these in common, so that nobody has to compare every word with every other.
 */
export const signaturesOf = (word: string): string[] => [
  word,
  ...Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1)),
]

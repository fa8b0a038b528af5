/**
 * Which of several flags on the same words a click opens: the innermost at first, then the next one
 * outwards, then the innermost again.
 * @param ids the innermost first
 */
export const nextHere = (
  ids: readonly string[],
  lit: string | null,
): { id: string; number: number; of: number } | null => {
  const index = lit === null ? 0 : (ids.indexOf(lit) + 1) % ids.length
  const id = ids[index]
  return id === undefined ? null : { id, number: index + 1, of: ids.length }
}

type Path = (string | number)[]

const LONE_SURROGATE = /\p{Surrogate}/u

/** Deeper than anything that a desk writes; a walk through it must end. */
const DEEPEST = 60

/**
 * Where in a value of JSON something stands that no desk keeps: half a character, or what is nested
 * without end. `null` where it is all sound.
 */
export const unsoundAt = (value: unknown, path: Path = []): { path: Path; message: string } | null => {
  if (path.length > DEEPEST) return { path: path.slice(0, 5), message: 'is nested too deep' }
  if (typeof value === 'string') {
    return LONE_SURROGATE.test(value)
      ? { path, message: 'holds half of a character; send whole characters' }
      : null
  }
  if (typeof value !== 'object' || value === null) return null
  for (const [key, field] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const found = unsoundAt(key, [...path, key]) ?? unsoundAt(field, [...path, key])
    if (found) return found
  }
  return null
}

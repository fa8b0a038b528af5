import type { Person } from './actor.ts'

/** An @ that begins a word: not the one in an address. */
const SIGN = /(?<![\p{L}\p{M}\p{N}_])@/gu
const GOES_ON = /^[\p{L}\p{M}\p{N}_]/u

/**
 * The people a text names with `@Name`, in the order it names them, each once. Of several names that
 * fit the longest is meant; of several people with one name all are.
 */
export const mentionsIn = <Somebody extends Person>(
  text: string,
  people: readonly Somebody[],
): Somebody[] => {
  const named = new Set<Somebody>()
  for (const { index } of text.matchAll(SIGN)) {
    const fitting = people.filter(({ name }) => standsAt(text, index + 1, name.trim()))
    const longest = Math.max(...fitting.map(({ name }) => name.trim().length))
    for (const person of fitting) if (person.name.trim().length === longest) named.add(person)
  }
  return [...named]
}

const standsAt = (text: string, start: number, name: string): boolean => {
  const end = start + name.length
  return (
    text.slice(start, end).toLowerCase() === name.toLowerCase() && !GOES_ON.test(text.slice(end, end + 2))
  )
}

import { replaceEqualDeep } from '@tanstack/react-query'

/**
 * A list as it came in, with the objects known already for all that has not changed, so that nothing
 * they are shown in renders anew. The query library compares place by place, and takes every item
 * behind a new one for another.
 */
export const withKnown = <Item extends { id: string }>(known: readonly Item[], fresh: Item[]): Item[] => {
  let before: Map<string, Item> | undefined
  return fresh.map((item, index) => {
    // One more or one fewer moves the rest by one place: most need not be looked for.
    if (item === known[index] || item === known[index - 1] || item === known[index + 1]) return item
    before ??= new Map(known.map((there) => [there.id, there]))
    const there = before.get(item.id)
    return there ? replaceEqualDeep(there, item) : item
  })
}

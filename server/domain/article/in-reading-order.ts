import { inReadingOrder, type Span } from './span.ts'

/**
 * A list in reading order with one item more, behind those that begin and end where it does. Finding
 * its place costs O(log n), however long the list.
 */
export const withItem = <Item>(list: readonly Item[], item: Item, spanOf: (item: Item) => Span): Item[] => {
  const span = spanOf(item)
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const there = list[middle]
    if (there !== undefined && inReadingOrder(spanOf(there), span) <= 0) low = middle + 1
    else high = middle
  }
  return list.toSpliced(low, 0, item)
}

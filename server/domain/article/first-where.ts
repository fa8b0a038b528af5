/**
 * The index of the first item for which `isReached` holds, or the number of items; it must hold for all
 * items behind one for which it holds. Costs O(log n).
 */
export const firstWhere = <Item>(items: readonly Item[], isReached: (item: Item) => boolean): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && !isReached(item)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * What went from one list and what came into the next, by identity. Where little changed that is
 * found without a look at each item: beginning and end of both lists are the same ones.
 */
export const changedBetween = <Item>(
  before: readonly Item[],
  after: readonly Item[],
): { gone: readonly Item[]; come: readonly Item[] } => {
  if (before === after) return { gone: [], come: [] }
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  const [beforeEnd, afterEnd] = [before.length - 1, after.length - 1]
  while (tail < shorter - head && before[beforeEnd - tail] === after[afterEnd - tail]) tail += 1
  const old = before.slice(head, before.length - tail)
  const fresh = after.slice(head, after.length - tail)
  const [wasThere, isThere] = [new Set(old), new Set(fresh)]
  return { gone: old.filter((item) => !isThere.has(item)), come: fresh.filter((item) => !wasThere.has(item)) }
}

/**
 * A function from UTF-16 positions of `text` to code point positions: the one place where positions
 * are converted, on their way out. Standards count code points, JavaScript counts code units.
 * Costs one pass over the text, then O(log n) a position.
 */
export const codePointCounter = (text: string): ((position: number) => number) => {
  const lowSurrogates = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index + 1)
  return (position) => position - countBelow(lowSurrogates, position)
}

/** How many of the ascending `values` are below `limit`. */
export const countBelow = (values: readonly number[], limit: number): number => {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? Infinity) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * A function from UTF-16 positions of `text` to code point positions: the one place where positions
 * are converted, on their way out and in. Standards count code points, JavaScript counts code units.
 * Costs one pass over the text, then O(log n) a position.
 */
export const codePointCounter = (text: string): ((position: number) => number) => {
  const lowSurrogates = Array.from(text.matchAll(PAIRS), ({ index }) => index + 1)
  return (position) => position - countBelow(lowSurrogates, position)
}

/** The way back, for positions that come in: from code points to UTF-16 positions of `text`. */
export const codeUnitFinder = (text: string): ((codePoints: number) => number) => {
  const pairs = Array.from(text.matchAll(PAIRS), ({ index }, before) => index - before)
  return (codePoints) => codePoints + countBelow(pairs, codePoints)
}

const PAIRS = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g

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

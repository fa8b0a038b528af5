/** Nothing is called far before it is a year away, in days. */
const YEAR = 365
/** And only what is so many times further away than half of the dates are. */
const TIMES = 5

/**
 * Which days stand far from all others, as seen from the day of publication, or else from the middle one.
 * An article about a century has none, and a link of another year among the days of one week is one.
 * @param days as numbers, in any order, each as often as it is named
 */
export const isFarFrom = (
  days: readonly number[],
  publishedOn: number | null,
): ((day: number) => boolean) => {
  const middle = publishedOn ?? medianOf(days)
  const away = (day: number) => Math.abs(day - middle)
  // The day of publication is one of them, so that of two dates a far one is far.
  const usual = medianOf([0, ...days.map(away)])
  return (day) => away(day) > Math.max(YEAR, TIMES * usual)
}

/** The lower one, where two are in the middle. */
const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0

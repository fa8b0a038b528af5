import type { Quantity } from '#domain/facts/quantities/quantity.ts'

/** `1930s`, `2019-20`: a stretch of years. */
const GOES_ON = /^(?:['’]?s\b|[-–/]\d)/

/** The single years among the numbers of a sentence. */
export const plainYears = (text: string, all: readonly Quantity[]): Quantity[] =>
  all.filter(({ kind, span }) => kind === 'year' && !GOES_ON.test(text.slice(span.end, span.end + 3)))

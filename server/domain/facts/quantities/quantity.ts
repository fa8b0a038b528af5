import type { Span } from '#domain/article/span.ts'
import type { Unit } from './units.ts'

/**
 * What a number is there for. `amount`: so many or so much. `label`: it only names or places something, as
 * in a date, a time, a score, a telephone number, `Section 5` or `Boeing 737`.
 */
export type QuantityKind = 'amount' | 'fraction' | 'age' | 'ordinal' | 'year' | 'label'

/** A number as the article has it, and every value that it may stand for. */
export type Quantity = {
  /** the number with its currency, scale, unit and percent sign, without `about` and the like */
  span: Span
  written: string
  kind: QuantityKind
  /** of a range its middle */
  value: number
  /** what rounds to the number: half a unit of the last digit that is no closing nought, and twice that if approximate */
  low: number
  high: number
  /** what the last digit counts as it is written: 1 in `120`, 100,000 in `1.2 million` */
  step: number
  unit?: Unit
  /** `$`, `€` and the like as written, or the name: `dollar` */
  currency?: string
  /** 1,000,000 in `1.2 million` */
  scale?: number
  percent?: 'percent' | 'points'
  /** `about`, `nearly`, `more than` stands before it */
  approximate: boolean
  /** `10-12`, `between 10 and 12` */
  range?: true
}

export type Interval = { low: number; high: number }

/**
 * What the number may stand for when nobody rounds by more than `share` of it: `1,000` is then not as
 * good as 1,400, though that is 1,000 to its one significant digit.
 */
export const within = ({ value, low, high, step, approximate, range }: Quantity, share: number): Interval => {
  if (range) return { low, high }
  const half = Math.max((approximate ? step * 2 : step) / 2, Math.abs(value) * share)
  return { low: Math.max(low, value - half), high: Math.min(high, value + half) }
}

export const meet = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high

import { type Interval, type Quantity, within } from '#domain/facts/quantities/quantity.ts'
import { shown } from './shown.ts'

/** Words that may stand before a number without changing what it is. */
export const QUALIFIED =
  '(?:(?:about|around|nearly|almost|approximately|roughly|some|just|over|under|more than|less than|an estimated|only|a record|a total of|as (?:much|many) as) ){0,2}'

/** What a percentage may stand for: its last digit, a point if it is told in tens, and a tenth of it if `about`. */
export const percentage = (percent: Quantity): Interval => {
  if (percent.range) return percent
  const { value, step, approximate } = percent
  const half = Math.max(step / 2, value % 10 === 0 ? 1 : 0, approximate ? Math.abs(value) / 10 : 0)
  return { low: value - half, high: value + half }
}

/** What an amount may stand for; people, votes and the like are counted to the last one unless they end in noughts. */
export const amount = (quantity: Quantity): Interval => {
  const { value, unit, currency, scale, approximate } = quantity
  const isCount = [unit, currency, scale].every((each) => each === undefined) && Number.isInteger(value)
  if (isCount && !approximate && (value < 1000 || value % 10 !== 0)) return { low: value, high: value }
  return within(quantity, approximate ? 0.05 : 0.01)
}

export const isPlain = ({ kind, range, value }: Quantity): boolean =>
  kind === 'amount' && range === undefined && value > 0

/** Whether two numbers may be of the same thing: what both say they count is the same. */
export const isAlike = (a: Quantity, b: Quantity): boolean =>
  [
    [a.currency, b.currency],
    [a.unit?.symbol, b.unit?.symbol],
    [a.percent, b.percent],
  ].every(([one, other]) => one === undefined || other === undefined || one === other)

/** A share or change to the digit that was printed, and one more where that hides the difference. */
export const toldAs = (percent: number, { step }: Quantity): string => {
  const digits = step >= 1 && Math.abs(percent) >= 10 ? 0 : 1
  return `${shown(Number(Math.abs(percent).toFixed(digits)))}%`
}

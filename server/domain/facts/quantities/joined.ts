import { IS_COUNTED } from './kind-of.ts'
import type { Quantity } from './quantity.ts'
import { INCH, isPartOf } from './units.ts'

/** Two numbers that stand for one: `6 feet 2 inches`, and the ranges `10-12 km`, `between 10 and 12 percent`. */
export const joined = (text: string, quantities: readonly Quantity[]): Quantity[] => {
  const result: Quantity[] = []
  for (const quantity of quantities) {
    const previous = result.at(-1)
    const one = previous && (inParts(text, previous, quantity) ?? rangeOf(text, previous, quantity))
    if (one) result[result.length - 1] = one
    else if (previous && isScore(text, previous, quantity)) {
      result.splice(-1, 1, asLabel(previous), asLabel(quantity))
    } else result.push(quantity)
  }
  return result
}

const between = (text: string, a: Quantity, b: Quantity): string => text.slice(a.span.end, b.span.start)

const PARTS_GAP = /^(?:[ \u00a0-]|,[ \u00a0]|(?:,)?[ \u00a0]and[ \u00a0])?$/

const inParts = (text: string, large: Quantity, small: Quantity): Quantity | null => {
  const gap = between(text, large, small)
  if (!large.unit || large.range || small.range || !PARTS_GAP.test(gap)) return null
  const unit = small.unit ?? (large.unit.symbol === 'ft' && isBareInch(small, gap) ? INCH : undefined)
  if (!unit || !isPartOf(unit, large.unit)) return null
  const ratio = unit.factors[0] / large.unit.factors[0]
  if (small.value * ratio >= 1) return null
  const value = large.value + small.value * ratio
  return {
    ...large,
    ...spanning(text, large, small),
    value,
    low: value - (small.value - small.low) * ratio,
    high: value + (small.high - small.value) * ratio,
    step: small.step * ratio,
  }
}

/** The inches of `6-foot-2` and `6ft 2`. */
const isBareInch = ({ value, scale, percent, currency }: Quantity, gap: string): boolean =>
  value < 12 && gap.length === 1 && scale === undefined && percent === undefined && currency === undefined

/** In a range one of the two may say for both what they count. */
const rangeOf = (text: string, a: Quantity, b: Quantity): Quantity | null => {
  if (!canRange(a, b)) return null
  const gap = between(text, a, b)
  const before = text.slice(Math.max(0, a.span.start - 12), a.span.start)
  if (!isRangeGap(gap, before, b, text)) return null
  const shared = b.scale !== undefined && a.scale === undefined && a.value < 1000 ? b.scale : 1
  const low = a.low * shared
  if (a.value * shared >= b.value) return null
  const range = { low, high: b.high, value: (a.value * shared + b.value) / 2, range: true } as const
  const approximate = a.approximate || b.approximate
  return {
    ...a,
    ...b,
    ...spanning(text, a, b),
    ...range,
    step: Math.max(a.step * shared, b.step),
    approximate,
  }
}

const canRange = (a: Quantity, b: Quantity): boolean =>
  isCounted(a) &&
  (isCounted(b) || b.kind === 'age') &&
  !a.range &&
  agrees(a.unit?.symbol, b.unit?.symbol) &&
  agrees(a.percent, b.percent) &&
  (a.currency === undefined || b.currency === undefined || a.currency === b.currency)

const isCounted = ({ kind }: Quantity): boolean => kind === 'amount' || kind === 'label'

/** Only the second may say what both are: of `5 percent to 10` the ten is another thing. */
const agrees = (a: string | undefined, b: string | undefined): boolean => a === undefined || a === b

const isRangeGap = (gap: string, before: string, b: Quantity, text: string): boolean => {
  if (DASH.test(gap)) return isMeasure(b) || IS_COUNTED.test(text.slice(b.span.end, b.span.end + 30))
  if (/^(?:-[ \u00a0]to[ \u00a0]|[ \u00a0]?[-–][ \u00a0]?)$/.test(gap)) return isMeasure(b)
  if (/^[ \u00a0-]to[ \u00a0-]$/.test(gap)) return !/\bfrom[ \u00a0]$/i.test(before) && isMeasure(b)
  return /^[ \u00a0]and[ \u00a0]$/.test(gap) && /\bbetween[ \u00a0]$/i.test(before)
}

const DASH = /^[-–—]$/

/** Numbers with a dash between that make no range: 6-4, 2019-20, 555-12. */
const isScore = (text: string, a: Quantity, b: Quantity): boolean =>
  DASH.test(between(text, a, b)) && !isMeasure(a) && !isMeasure(b) && !a.range

const asLabel = (quantity: Quantity): Quantity =>
  quantity.kind === 'amount' ? { ...quantity, kind: 'label' } : quantity

const isMeasure = ({ unit, percent, currency, scale, kind }: Quantity): boolean =>
  [unit, percent, currency, scale].some((each) => each !== undefined) || kind === 'age'

const spanning = (text: string, a: Quantity, b: Quantity): Pick<Quantity, 'span' | 'written'> => {
  const span = { start: a.span.start, end: b.span.end }
  return { span, written: text.slice(span.start, span.end) }
}

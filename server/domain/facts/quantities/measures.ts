import type { Span } from '#domain/article/span.ts'
import type { Quantity } from './quantity.ts'
import type { Unit } from './units.ts'

export type Measured = Quantity & { unit: Unit }

/** One measure told in two units: `125 kilometers (65 miles)`, `74 m/250 ft`. The span holds both. */
export type Measure = { span: Span; first: Measured; second: Measured }

/** In brackets there may be a second and a third unit: `10 nautical miles (18.5 km; 11.5 miles)`. */
const MOST_IN_BRACKETS = 3

const DIRECTION = '(?:[- ](?:long|high|wide|deep|tall|thick|away|across|square))?'
const LEAD =
  '(?:(?:about|nearly|around|almost|approximately|roughly|just|over|under|more than|less than|or|c\\.|ca\\.|i\\.e\\.,?|equivalent to|the equivalent of|[~≈=])[ \\u00a0]?){0,3}'

const OPENS = new RegExp(`^\\.?${DIRECTION}[ \\u00a0]?[([]${LEAD}$`)
const SLASH = /^ ?\/ ?$/
const GOES_ON = new RegExp(`^\\.?${DIRECTION}(?:[,;/] ?| or )${LEAD}$`)
const CLOSES = new RegExp(`^\\.?${DIRECTION}[ \\u00a0]?(?:[)\\],;/]| or )`)
const AFTER_SLASH = /^(?![\p{L}\p{N}/])/u
/** `5-by-10-foot (3-meter)`: the bracket tells another side. */
const ONE_OF_SEVERAL_SIDES = /(?:\d[- ]by|[x×])[- \u00a0]?$/i

/** Every measure that is told twice, the second time in another unit of the same kind. */
export const measuresOf = (text: string, quantities: readonly Quantity[]): Measure[] =>
  quantities.flatMap((first, index) => {
    if (!isMeasured(first) || isOneSide(text, first)) return []
    return seconds(text, quantities, index).flatMap((second) =>
      isOther(first, second)
        ? [{ span: { start: first.span.start, end: second.span.end }, first, second }]
        : [],
    )
  })

const seconds = (text: string, quantities: readonly Quantity[], index: number): Quantity[] => {
  const found: Quantity[] = []
  for (let at = index + 1; at <= index + MOST_IN_BRACKETS; at += 1) {
    const [previous, next] = [quantities[at - 1], quantities[at]]
    if (!previous || !next || next.span.start - previous.span.end > 60) break
    const gap = text.slice(previous.span.end, next.span.start)
    const after = text.slice(next.span.end, next.span.end + 20)
    const isFirst = at === index + 1
    if (isFirst && SLASH.test(gap)) return AFTER_SLASH.test(after) ? [next] : []
    if (!(isFirst ? OPENS : GOES_ON).test(gap) || !CLOSES.test(after)) break
    found.push(next)
  }
  return found
}

const isMeasured = (quantity: Quantity): quantity is Measured =>
  quantity.unit !== undefined && quantity.kind === 'amount'

const isOther = (first: Measured, second: Quantity): second is Measured =>
  isMeasured(second) &&
  second.unit.dimension === first.unit.dimension &&
  second.unit.symbol !== first.unit.symbol

const isOneSide = (text: string, { span }: Quantity): boolean =>
  ONE_OF_SEVERAL_SIDES.test(text.slice(Math.max(0, span.start - 5), span.start))

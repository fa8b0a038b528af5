import type { Measure } from '#domain/facts/quantities/measures.ts'
import { type Interval, meet, type Quantity, within } from '#domain/facts/quantities/quantity.ts'
import type { Unit } from '#domain/facts/quantities/units.ts'
import { shown } from './shown.ts'
import type { Rule } from './rule.ts'

/** The measure that was there first is rounded by no more than two digits allow, or converting it would be idle. */
const FIRST_ROUNDED = 0.05

/** Somebody who converts 125 km to miles may write 78, 80 or, to the nearest five, 75; not 65. */
export const unitConversion: Rule = {
  id: 'unit-conversion',
  title: 'Measure converted wrongly',
  confidence: 'precise',
  languages: ['en'],
  flags: 'A measure whose second unit, in brackets or behind a slash, is not what the first comes to.',
  doesNotFlag: [
    'a conversion rounded to however few digits, or to the nearest five of the last one',
    'measures called about, nearly, some or more than so much, within twice the rounding',
    'miles that are right as nautical miles when they are called so',
    'tons that are right as metric, short or long tons; gallons, pints and ounces of either country',
    'a difference of temperatures converted without the 32 degrees, and readings converted with them',
    'ranges that share a value',
    'money, fuel consumption and other ratios',
    'numbers in brackets that are no conversion: another dimension, the same unit, more words',
  ],
  mightBeFine: 'The second measure may be of something else, or follow an unusual unit of the same name.',
  precision: {
    rate: 4 / 5,
    evidence:
      'Of 90 converted measures in 4,201 news articles a comparison like this one flagged 5: 4 were published errors, 1 a coarse rounding. All came from one month of one agency.',
  },
  *check({ text, measures }) {
    for (const measure of measures) {
      if (isRight(measure)) continue
      const { first, second } = measure
      const expected = nearest(measure)
      const off = Math.round((second.value / expected - 1) * 100)
      const sum = `${told(first.value, first.unit)} = ${told(expected, second.unit)}; text says ${told(second.value, second.unit)} (${signed(off)})`
      const slip = slipOf(measure)
      yield {
        about: '',
        spans: [second.span, first.span],
        message: `${first.written} is ${told(expected, second.unit)}, not ${second.written}${slip ? `: ${slip}` : ''}.`,
        values: {
          first: text.slice(first.span.start, first.span.end),
          second: text.slice(second.span.start, second.span.end),
          expected: shown(expected),
          percentOff: off,
          ...(slip ? { slip } : {}),
          arithmetic: sum,
        },
        category: 'number',
        severity: 'major',
      }
    }
  },
}

const isRight = ({ first, second }: Measure): boolean => {
  const from = within(first, FIRST_ROUNDED)
  const to = informally(second)
  return conversions(first.unit, second.unit).some((convert) =>
    meet({ low: convert(from.low), high: convert(from.high) }, to),
  )
}

/** A last digit of five behind another may stand for the nearest five. */
const informally = ({ value, low, high, range }: Quantity): Interval => {
  const digit = (high - value) * 2
  const isFive = !range && Math.abs(value) > digit * 10 && Math.round(Math.abs(value) / digit) % 10 === 5
  return isFive ? { low: value - digit * 2.5, high: value + digit * 2.5 } : { low, high }
}

type Convert = (value: number) => number

/** Every way the two units may be meant; the likeliest first. */
const conversions = (from: Unit, to: Unit): Convert[] => {
  const ratios = from.factors.flatMap((factor) => to.factors.map((other) => factor / other))
  if (from.offset === undefined || to.offset === undefined)
    return ratios.map((ratio) => (value) => value * ratio)
  const { offset } = from
  const other = to.offset
  return ratios.flatMap((ratio) => [
    (value: number) => (value - offset) * ratio + other,
    (value: number) => value * ratio,
  ])
}

/** The nearest to what the text says of all that it could be. */
const nearest = ({ first, second }: Measure): number => {
  const [likeliest, ...others] = conversions(first.unit, second.unit).map((convert) => convert(first.value))
  return others.reduce(
    (best, value) => (Math.abs(value - second.value) < Math.abs(best - second.value) ? value : best),
    likeliest ?? Number.NaN,
  )
}

const SLIPS: readonly [words: string, from: string, to: string, factor: number][] = [
  ['three feet to the metre', 'm', 'ft', 3],
  ['three feet to the metre', 'ft', 'm', 1 / 3],
  ['nautical miles are 1.852 km', 'km', 'mi', 1 / 1.852],
  ['nautical miles are 1.852 km', 'mi', 'km', 1.852],
  ['nautical miles are 1.852 km', 'km', 'nmi', 1 / 1.609344],
  ['nautical miles are 1.852 km', 'nmi', 'km', 1.609344],
]

/** How the wrong number may have come about, where that is well known. */
const slipOf = ({ first, second }: Measure): string | undefined => {
  const { value, low, high } = second
  const known = SLIPS.find(
    ([, from, to, factor]) =>
      from === first.unit.symbol &&
      to === second.unit.symbol &&
      meet({ low, high }, point(first.value * factor)),
  )
  if (known) return known[0]
  const ratio = value / nearest({ first, second, span: first.span })
  const power = Math.round(Math.log10(Math.abs(ratio)))
  if (power !== 0 && Math.abs(ratio / 10 ** power - 1) < 0.05)
    return `off by a factor of ${shown(10 ** Math.abs(power))}`
  const swapped = conversions(second.unit, first.unit).some((convert) =>
    meet({ low, high }, point(convert(first.value))),
  )
  return swapped ? 'converted the wrong way round' : undefined
}

const point = (value: number): Interval => ({ low: value, high: value })

const told = (value: number, { symbol }: Unit): string => `${shown(value)} ${symbol}`

const signed = (percent: number): string =>
  `${percent < 0 ? '−' : '+'}${Math.abs(percent).toLocaleString('en')}%`

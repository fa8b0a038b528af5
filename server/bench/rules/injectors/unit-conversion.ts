import type { Random } from '../../random.ts'
import { type Injector, replaced } from '../fault.ts'
import { inProse, withSentence } from '../prose.ts'
import { converted, unitCalled } from './measures.ts'
import { decimalsOf, rounded, written } from './rounding.ts'

/** A measure in two units that are not the same, by more than any rounding of either explains. */
export const unitConversion: Injector = {
  rule: 'unit-conversion',
  ways: [
    ({ text, language }, random) => {
      const pair = random.oneOf(PAIRS)
      const [from, to] = [unitCalled(pair.from), unitCalled(pair.to)]
      if (!from || !to) return null
      const value = written(
        random.between(pair.low, pair.high) + (pair.decimals > 0 ? random.between(0, 9) / 10 : 0),
        pair.decimals,
      )
      const right = converted(Number(value.replaceAll(',', '')), from, to)
      const wrong = spoiled(right, value, right < 20 ? 1 : 0, random, (number) => converted(number, from, to))
      if (wrong === null) return null
      const [first, second] =
        language === 'en-GB' ? [british(pair.from), british(pair.to)] : [pair.from, pair.to]
      const measure = `${value} ${first} (${wrong} ${second})`
      return withSentence(text, random, pair.tell(measure), 'sentence')
    },
    ({ text }, random) => {
      const own = inProse(text, IN_BRACKETS).filter(({ match }) => {
        const [from, to] = [unitCalled(match[2] ?? ''), unitCalled(match[4] ?? '')]
        return from !== undefined && from.kind === to?.kind && from !== to
      })
      if (own.length === 0) return null
      const { match, at } = random.oneOf(own)
      const [whole, value = '', first = '', bracketed = '', second = ''] = match
      const [from, to] = [unitCalled(first), unitCalled(second)]
      if (!from || !to) return null
      const right = Number(bracketed.replaceAll(',', ''))
      const wrong = spoiled(right, value, decimalsOf(bracketed), random, (number) =>
        converted(number, from, to),
      )
      const start = at + whole.indexOf('(') + 1
      return wrong === null
        ? null
        : replaced(text, { start, end: start + bracketed.length }, wrong, 'one of the article’s own')
    },
  ],
}

const IN_BRACKETS =
  /(?<![\d./])(\d[\d,]*(?:\.\d+)?) ?([a-z][a-z/ ]{0,20}?) \((\d[\d,]*(?:\.\d+)?) ?([a-z][a-z/ ]{0,20})\)/g

const PAIRS = [
  {
    from: 'kilometers',
    to: 'miles',
    low: 3,
    high: 900,
    decimals: 0,
    tell: (it: string) => `The village is ${it} from the coast.`,
  },
  {
    from: 'miles',
    to: 'kilometers',
    low: 3,
    high: 600,
    decimals: 0,
    tell: (it: string) => `They had walked ${it} by then, she said.`,
  },
  {
    from: 'meters',
    to: 'feet',
    low: 2,
    high: 40,
    decimals: 1,
    tell: (it: string) => `The water stood ${it} above its normal level.`,
  },
  {
    from: 'feet',
    to: 'meters',
    low: 12,
    high: 950,
    decimals: 0,
    tell: (it: string) => `The tower, which is ${it} high, was built later.`,
  },
  {
    from: 'acres',
    to: 'hectares',
    low: 12,
    high: 900,
    decimals: 0,
    tell: (it: string) => `The fire has burned ${it} since Friday.`,
  },
  {
    from: 'kilograms',
    to: 'pounds',
    low: 12,
    high: 190,
    decimals: 0,
    tell: (it: string) => `Officers found ${it} of it under the floor.`,
  },
  {
    from: 'mph',
    to: 'km/h',
    low: 21,
    high: 180,
    decimals: 0,
    tell: (it: string) => `Gusts of ${it} were measured at the airport.`,
  },
  {
    from: 'inches',
    to: 'centimeters',
    low: 3,
    high: 40,
    decimals: 0,
    tell: (it: string) => `About ${it} of snow fell in the hills.`,
  },
] as const

const british = (unit: string): string => unit.replace('meters', 'metres')

/** The slips that people make, as far as no rounding can explain them. */
const spoiled = (
  right: number,
  value: string,
  decimals: number,
  random: Random,
  convert: (number: number) => number,
): string | null => {
  const slips = [right * 10, right / 10, right * (1 + random.between(12, 45) / 100)]
  slips.push(right * (1 - random.between(12, 45) / 100), swappedDigits(written(right, decimals)))
  const { low, high } = rounded(value)
  const possible = slips
    .map((slip) => written(slip, decimals))
    .filter((slip) => {
      const said = rounded(slip)
      const isApart = said.high < convert(low) * 0.97 || said.low > convert(high) * 1.03
      return isApart && !slip.startsWith('0')
    })
  return possible.length === 0 ? null : random.oneOf(possible)
}

const swappedDigits = (number: string): number => {
  const digits = number.replaceAll(',', '')
  return Number(`${digits[1] ?? ''}${digits[0] ?? ''}${digits.slice(2)}`.replace(/^\./, '0.'))
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../testing/rule-articles.ts'
import { wordsValue } from './number-words.ts'
import type { Quantity } from './quantity.ts'

const paragraph = (words: string) => factsOf(`It was said that there were ${words} in all of the district.`)
const read = (words: string): Quantity[] => [...paragraph(words).quantities]
const only = (words: string): Quantity => {
  const found = read(words)
  if (found.length !== 1) throw new Error(`${words}: ${JSON.stringify(found.map((each) => each.written))}`)
  return found[0]!
}

describe('a number as it is written', () => {
  const cases: [words: string, written: string, value: number, low: number, high: number, more?: object][] = [
    ['125 houses', '125', 125, 124.5, 125.5],
    ['6,700 houses', '6,700', 6700, 6650, 6750],
    ['1,234,567 houses', '1,234,567', 1_234_567, 1_234_566.5, 1_234_567.5],
    ['100 houses', '100', 100, 95, 150],
    ['nearly 120 houses', '120', 120, 110, 130, { approximate: true }],
    ['120 or so houses', '120', 120, 110, 130, { approximate: true }],
    ['more than 120 houses', '120', 120, 110, 130, { approximate: true }],
    ['1.2 million houses', '1.2 million', 1.2e6, 1.15e6, 1.25e6, { scale: 1e6 }],
    ['$3bn of debt', '$3bn', 3e9, 2.5e9, 3.5e9, { currency: '$', scale: 1e9 }],
    ['US$3.5 billion of debt', 'US$3.5 billion', 3.5e9, 3.45e9, 3.55e9, { currency: 'US$' }],
    ['€40 m of debt', '€40 m', 4e7, 3.5e7, 4.5e7, { currency: '€', scale: 1e6 }],
    ['40 million euros of debt', '40 million euros', 4e7, 3.5e7, 4.5e7, { currency: 'euro' }],
    ['47p of debt', '47p', 47, 46.5, 47.5, { currency: 'pence' }],
    ['12 percent of it', '12 percent', 12, 11.5, 12.5, { percent: 'percent' }],
    ['12 per cent of it', '12 per cent', 12, 11.5, 12.5, { percent: 'percent' }],
    ['12.5% of it', '12.5%', 12.5, 12.45, 12.55, { percent: 'percent' }],
    ['2 percentage points less', '2 percentage points', 2, 1.5, 2.5, { percent: 'points' }],
    ['twelve houses', 'twelve', 12, 11.5, 12.5],
    ['twenty-five houses', 'twenty-five', 25, 24.5, 25.5],
    ['two hundred and ten houses', 'two hundred and ten', 210, 205, 215],
    ['three million houses', 'three million', 3e6, 2.5e6, 3.5e6],
    ['a dozen houses', 'a dozen', 12, 6, 18],
    ['two dozen houses', 'two dozen', 24, 18, 30],
    ['two-thirds of them', 'two-thirds', 2 / 3, 0.6333, 0.7, { kind: 'fraction' }],
    ['a third of them', 'a third', 1 / 3, 0.3167, 0.35, { kind: 'fraction' }],
    ['half of them', 'half', 0.5, 0.475, 0.525, { kind: 'fraction' }],
    ['10-12 houses', '10-12', 11, 9.5, 12.5, { range: true }],
    ['between 10 and 12 houses', '10 and 12', 11, 9.5, 12.5, { range: true }],
    ['10 to 12 percent of it', '10 to 12 percent', 11, 9.5, 12.5, { range: true, percent: 'percent' }],
    ['1 to 2 million houses', '1 to 2 million', 1.5e6, 0.5e6, 2.5e6, { range: true }],
  ]
  test.each(cases)('%s', (words, written, value, low, high, more = {}) => {
    const quantity = only(words)
    expect(quantity).toMatchObject({ kind: 'amount', written, ...more })
    expect(quantity.value).toBeCloseTo(value, 6)
    expect(quantity.low).toBeCloseTo(low, 3)
    expect(quantity.high).toBeCloseTo(high, 3)
  })

  test('its span holds what is written', () => {
    const { text, quantities } = factsOf(
      '“About €40 m,” she said, “and 1.5 million tons – 12%.”\n\nNearly 700.',
    )
    expect(quantities.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      ...['€40 m', '1.5 million tons', '12%', '700'],
    ])
    for (const { span, written } of quantities) expect(text.slice(span.start, span.end)).toBe(written)
  })
})

describe('a unit', () => {
  const cases: [words: string, symbol: string, value: number][] = [
    ['125 kilometers of road', 'km', 125],
    ['125 kilometres of road', 'km', 125],
    ['a 65-mile road', 'mi', 65],
    ['13.1 m of water', 'm', 13.1],
    ['10 square miles of land', 'sq mi', 10],
    ['10 sq. km of land', 'km²', 10],
    ['1.5 million acres of land', 'acre', 1.5e6],
    ['300 miles an hour of wind', 'mph', 300],
    ['30 km/h of wind', 'km/h', 30],
    ['40C of heat', '°C', 40],
    ['40 degrees Celsius of heat', '°C', 40],
    ['40 °F of heat', '°F', 40],
    ['minus 5 degrees Celsius of frost', '°C', -5],
    ['half a mile of road', 'mi', 0.5],
    ['two and a half miles of road', 'mi', 2.5],
    ['3 1/2 miles of road', 'mi', 3.5],
    ['3½ miles of road', 'mi', 3.5],
    ['6 feet 3 inches of snow', 'ft', 6.25],
    ['6-foot-3 of snow', 'ft', 6.25],
    ['6ft 3in (190 cm) of snow', 'ft', 6.25],
    ['10-12 km of road', 'km', 11],
    ['2 metric tons of wheat', 't', 2],
    ['10 nautical miles of sea', 'nmi', 10],
  ]
  test.each(cases)('%s', (words, symbol, value) => {
    const [quantity] = read(words)
    expect(quantity?.unit?.symbol).toBe(symbol)
    expect(quantity?.value).toBeCloseTo(value, 6)
  })

  test.each([
    '30 miles per gallon',
    '5 pounds-force',
    '40 in Minsk',
    '4m people',
    '$40 m',
    '5 F-16s',
    '12 Cs',
  ])('is none: %s', (words) => {
    expect(read(words).filter(({ unit }) => unit)).toEqual([])
  })
})

describe('what counts nothing is told apart', () => {
  const cases: [words: string, kinds: string[]][] = [
    ['things from 1979 on', ['year']],
    ['things of the mid-1990s', ['year']],
    ['things of 2019-20', ['year', 'label']],
    ['things on Aug. 9 and 12 May', ['label', 'label']],
    ['things on 2020-08-19', ['label']],
    ['things on 19/8/2020', ['label']],
    ['things at 10:30 and 10 a.m. and 1000 GMT', ['label', 'label', 'label']],
    ['people who won 6-4', ['label', 'label']],
    ['calls to +375 17 222-22-22', ['label']],
    ['calls to 555-0123', ['label']],
    ['Section 5 and No. 7', ['label', 'label']],
    ['cases of COVID-19', ['label']],
    ['flights by Boeing 737', ['label']],
    ['versions 2.10.3', ['label']],
    ['3rd and 21st places', ['ordinal', 'ordinal']],
    ['third places', ['ordinal']],
    ['37-year-old men', ['age']],
    ['men aged 37', ['age']],
    ['Ann Lee, 37, and others', ['age']],
    ['no one and one of them', []],
    ['hundreds and several million of them', []],
    ['pages at https://example.com/2024/05/05/12-dead', []],
  ]
  test.each(cases)('%s', (words, kinds) => {
    expect(read(words).map(({ kind }) => kind)).toEqual(kinds)
  })
})

test('a number is read as it was written, in digits with and without commas', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 999_999_999 }),
      fc.integer({ min: 0, max: 3 }),
      (whole, decimals) => {
        const value = whole / 10 ** decimals
        for (const useGrouping of [true, false]) {
          const digits = { useGrouping, minimumFractionDigits: decimals, maximumFractionDigits: decimals }
          const quantity = only(`${value.toLocaleString('en', digits)} houses`)
          expect(quantity.value).toBeCloseTo(value, 6)
          expect(quantity.low).toBeLessThan(value)
          expect(quantity.high).toBeGreaterThan(value)
        }
      },
    ),
  )
})

const NAMES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
/** A number in words, written by another hand than the one that reads it. */
const inWords = (value: number): string => {
  if (value < 20) return NAMES.split(' ')[value - 1] ?? ''
  if (value < 100) {
    const rest = value % 10
    return `${TENS.split(' ')[Math.floor(value / 10) - 2]}${rest ? `-${inWords(rest)}` : ''}`
  }
  const [size, name] = value < 1000 ? [100, 'hundred'] : value < 1e6 ? [1000, 'thousand'] : [1e6, 'million']
  const rest = value % size
  const link = size === 100 ? ' and ' : ' '
  return `${inWords(Math.floor(value / size))} ${name}${rest ? `${link}${inWords(rest)}` : ''}`
}

test('a number in words is read as what it says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
      expect(wordsValue(inWords(value))).toBe(value)
      expect(only(`${inWords(value)} houses`).value).toBe(value)
    }),
  )
})

test('what rounds to a number lies in its interval', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 9_999_999 }), fc.integer({ min: 1, max: 3 }), (value, digits) => {
      const rounded = Number(value.toPrecision(digits))
      const { low, high } = only(`${rounded.toLocaleString('en')} houses`)
      expect(low).toBeLessThanOrEqual(value)
      expect(high).toBeGreaterThanOrEqual(value)
    }),
  )
})

describe('measures', () => {
  const pairs = (words: string) =>
    paragraph(words).measures.map(({ first, second }) => [first.written, second.written])
  const cases: [words: string, pairs: string[][]][] = [
    ['125 kilometers (65 miles)', [['125 kilometers', '65 miles']]],
    ['a 100-kilometer (65-mile) road', [['100-kilometer', '65-mile']]],
    ['13.1 m (39.3 ft)', [['13.1 m', '39.3 ft']]],
    ['74 m/250 ft', [['74 m', '250 ft']]],
    ['74 m high (about 250 ft)', [['74 m', '250 ft']]],
    ['20C (68F)', [['20C', '68F']]],
    ['6 feet 2 inches (188 cm)', [['6 feet 2 inches', '188 cm']]],
    [
      '10 nautical miles (18.5 km; 11.5 miles)',
      [
        ['10 nautical miles', '18.5 km'],
        ['10 nautical miles', '11.5 miles'],
      ],
    ],
    ['two kinds: length and mass 5 km (3 kg)', []],
    ['the same unit 5 km (3 km)', []],
    ['words between 5 km (as far as 3 miles)', []],
    ['words behind 5 km (3 miles to go)', []],
    ['other sides 5-by-10-foot (3-meter)', []],
    ['5 km an hour (3 miles)', []],
    ['$3 a gallon (80 cents a litre)', []],
    ['30 miles per gallon (8 litres/100 km)', []],
  ]
  test.each(cases)('%s', (words, expected) => {
    expect(pairs(words)).toEqual(expected)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { unitConversion } from './unit-conversion.ts'

const noticed = (words: string) => noticedIn(unitConversion, `The convoy was stopped ${words} that morning.`)

describe('valid', () => {
  const cases: [why: string, words: string][] = [
    ['converted to the digit', 'after 125 kilometers (78 miles)'],
    ['rounded to ten', 'after 125 kilometers (80 miles)'],
    ['rounded to the nearest five', 'after 125 kilometers (75 miles)'],
    ['both rounded', 'after 100 km (60 miles)'],
    ['one digit', 'after 20 miles (30 km)'],
    ['informal rounding of a large number', 'after 5,000 feet (1,500 meters)'],
    ['about', 'after about 40 miles (65 km)'],
    ['a coarse rounding, borderline in the reference', 'at 74 m/250 ft'],
    ['nautical miles', 'after 10 nautical miles (18.5 km; 11.5 miles)'],
    ['short tons', 'with 5 tons (4.5 tonnes)'],
    ['long tons', 'with 5 tons (5.08 tonnes)'],
    ['metric tons', 'with 5 tons (11,023 pounds)'],
    ['tonnes and short tons', 'with 3 tonnes (3.3 tons)'],
    ['American gallons', 'with 100 gallons (379 liters)'],
    ['British gallons', 'with 100 gallons (455 litres)'],
    ['a reading of the temperature', 'at 20C (68F)'],
    ['below freezing', 'at minus 5 degrees Celsius (23 degrees Fahrenheit)'],
    ['a difference of temperatures', 'by a rise of 2 degrees Celsius (3.6 Fahrenheit)'],
    ['a range', 'after 10-12 km (6-7 miles)'],
    ['a range with to', 'after 10 to 12 km (6 to 7.5 miles)'],
    ['the end of from … to', 'in winds from 40 km/h to 60 km/h (37 mph)'],
    ['a height in feet and inches', 'by a man of 6 feet 2 inches (188 cm)'],
    ['a height in figures', 'by a man of 6ft 2in (1.88m)'],
    ['weight in stones', 'by a man of 13st 5lb (85 kg)'],
    ['half a mile', 'after half a mile (800 meters)'],
    ['a mixed number', 'after two and a half miles (4 km)'],
    ['a speed', 'at 50 kilometers an hour (31 mph)'],
    ['an area', 'on 1.5 million acres (607,000 hectares)'],
    ['another dimension', 'after 10 km (6 sq mi)'],
    ['the same unit', 'after 50 km (12 km on foot)'],
    ['the sides of something', 'by a 5-by-10-foot (3-meter) wall'],
    ['money', 'at $3 a gallon (80 cents a litre)'],
    ['consumption', 'at 30 miles per gallon (7.8 litres/100 km)'],
  ]
  test.each(cases)('%s', (_why, words) => {
    expect(noticed(words)).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [words: string, arithmetic: string, slip?: string][] = [
    ['after 125 kilometers (65 miles)', '125 km = 77.7 mi; text says 65 mi (−16%)'],
    ['after 125-kilometer (65-mile) roads', '125 km = 77.7 mi; text says 65 mi (−16%)'],
    ['by 13.1 m (39.3 ft) of water', '13.1 m = 43 ft; text says 39.3 ft (−9%)', 'three feet to the metre'],
    ['by 1.1 m (3.3 ft) of water', '1.1 m = 3.61 ft; text says 3.3 ft (−9%)', 'three feet to the metre'],
    [
      'after 120 km (64.8 miles)',
      '120 km = 74.6 mi; text says 64.8 mi (−13%)',
      'nautical miles are 1.852 km',
    ],
    ['after 125 km (7.8 miles)', '125 km = 77.7 mi; text says 7.8 mi (−90%)', 'off by a factor of 10'],
    [
      'after 62 miles (38.5 km)',
      '62 mi = 99.8 km; text says 38.5 km (−61%)',
      'converted the wrong way round',
    ],
    ['at 30 C (96 F)', '30 °C = 86 °F; text says 96 °F (+12%)'],
    ['on 10 hectares (45 acres)', '10 ha = 24.7 acre; text says 45 acre (+82%)'],
    ['at 74 m/350 ft', '74 m = 243 ft; text says 350 ft (+44%)'],
    ['with about 80 kg (220 pounds)', '80 kg = 176 lb; text says 220 lb (+25%)'],
  ]
  test.each(cases)('%s', (words, arithmetic, slip) => {
    const found = noticed(words)
    expect(found.map(({ values }) => values['arithmetic'])).toEqual([arithmetic])
    expect(found[0]).toMatchObject({ confidence: 'precise', category: 'number', severity: 'major' })
    expect(found[0]?.values['slip']).toBe(slip)
    expect(found[0]?.message).toContain(slip ?? ', not ')
  })

  test('the converted measure is flagged, beside the one it was made from', () => {
    expect(noticed('after 125 kilometers (65 miles)')[0]?.words).toEqual(['65 miles', '125 kilometers'])
  })
})

const UNITS: [from: string, to: string, ratio: number][] = [
  ['km', 'miles', 1 / 1.609344],
  ['miles', 'km', 1.609344],
  ['meters', 'feet', 1 / 0.3048],
  ['feet', 'm', 0.3048],
  ['kg', 'pounds', 1 / 0.45359237],
  ['acres', 'hectares', 0.40468564224],
  ['mph', 'km/h', 1.609344],
  ['square miles', 'square km', 2.589988110336],
]
const pair = fc.constantFrom(...UNITS)
const digits = fc.integer({ min: 1, max: 4 })
const rounded = (value: number, to: number): number => Number(value.toPrecision(to))
const written = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 8 })

test('a true conversion is never flagged, to however many digits it is rounded', () => {
  fc.assert(
    fc.property(
      pair,
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: 0, max: 2 }),
      digits,
      (units, whole, decimals, to) => {
        const [from, other, ratio] = units
        const first = whole / 10 ** decimals
        const second = rounded(first * ratio, to)
        expect(noticed(`after ${written(first)} ${from} (${written(second)} ${other})`)).toEqual([])
      },
    ),
  )
})

test('two roundings of one measure are never flagged', () => {
  fc.assert(
    fc.property(
      pair,
      fc.integer({ min: 100, max: 99_999 }),
      fc.integer({ min: 2, max: 4 }),
      digits,
      (units, value, one, two) => {
        const [from, other, ratio] = units
        const [first, second] = [rounded(value, one), rounded(value * ratio, two)]
        expect(noticed(`after ${written(first)} ${from} (${written(second)} ${other})`)).toEqual([])
      },
    ),
  )
})

test('a conversion that is off by more than its rounding is always flagged', () => {
  const off = fc.constantFrom(0.5, 0.7, 0.8, 1.25, 1.4, 2, 10)
  fc.assert(
    fc.property(pair, fc.integer({ min: 11, max: 9_999 }), off, (units, first, factor) => {
      const [from, other, ratio] = units
      const second = (first * ratio * factor).toFixed(1)
      expect(noticed(`after ${written(first)} ${from} (${second} ${other})`)).toHaveLength(1)
    }),
  )
})

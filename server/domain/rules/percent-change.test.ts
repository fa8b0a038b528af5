import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { percentChange } from './percent-change.ts'

const noticed = (sentence: string) =>
  noticedIn(percentChange, `The council met again.\n\n${sentence}\n\nIt will meet in May.`)

describe('valid', () => {
  const cases: [why: string, sentence: string][] = [
    ['right', 'Revenue rose 10% to $5.5 million from $5 million.'],
    ['right, the other way round', 'Revenue rose from $5 million to $5.5 million, a 10% increase.'],
    ['a fall', 'Sales fell 20 percent to $4 billion from $5 billion a year earlier.'],
    ['a fall that is told by its noun', 'The price went from $5.00 to $4.00, a 20% drop.'],
    ['pence', 'The dividend was raised to 6p a share from 5p, an increase of 20 per cent.'],
    ['rounding of the percentage', 'Enrollment fell 1.5 percent, to 98,500 from 100,000.'],
    ['rounding of both ends', 'Spending rose 12 per cent, from £75m to £84m.'],
    ['rounding to tens', 'Spending rose 20 percent, from $5.5 million to $6.5 million.'],
    ['about', 'Spending rose by about 17 percent, from $5.5 million to $6.5 million.'],
    ['percentage points', 'The rate rose 2 percentage points to 12 percent from 10 percent.'],
    ['percent that means points', 'The rate rose 2 percent to 12 percent from 10 percent.'],
    ['percent of percent', 'The rate rose 20 percent to 12 percent from 10 percent.'],
    ['an annualised rate', 'Output rose at an annualized 5.1 percent to $101 million from $100 million.'],
    ['an annual rate', 'Output rose at an annual rate of 8 percent to $102 million from $100 million.'],
    ['adjusted for inflation', 'Adjusted for inflation, pay rose 1% to $31 an hour from $28 an hour.'],
    ['constant currency', 'Sales rose 7% at constant exchange rates to $120 million from $100 million.'],
    ['like for like', 'Sales rose 7% like-for-like to $120 million from $100 million.'],
    ['no base told', 'Revenue rose 12 percent to $1.2 billion and profit to $90 million.'],
    ['a base of another time', 'Shares, up 25 percent since January, rose to $6.00 from $5.50.'],
    ['another thing in between', 'Profit rose 12 percent and the dividend to 6 dollars from 5 dollars.'],
    ['different currencies', 'Sales rose 10% to €5.5 million from $4 million.'],
    ['different units', 'Output rose 10% to 5,500 tonnes from 9,000 barrels.'],
    ['a scale told once', 'Membership rose by 20 percent, from 5 to 6 million.'],
    ['a range', 'Prices rose 10 to 12 percent to $9 from $5.'],
    ['a third number', 'Prices rose from $5 to $6, 3 percent more than in Minsk.'],
    ['a share', 'Of 48 grains, 12, or 25 percent, held sugar.'],
    ['a share in brackets', 'In all, 412 of the 1,650 workers (25%) stayed away.'],
    ['a share of which', 'The firm sent in 14,200 claims, of which 3,550, or 25 percent, were false.'],
    ['a share told first', 'A survey found that 25% of the 1,650 workers, or 412, stayed away.'],
    ['about a share', 'In all, nearly 400 of the 1,650 workers (about 25%) stayed away.'],
    ['percent of something else', 'The order holds in 20 of 50 states (5% of the population).'],
    ['another number behind', 'Of the 500 seats, 20, or 10 percent of those in the north, are vacant.'],
    ['more than the whole', 'There were 20 of 5 kinds (30%).'],
  ]
  test.each(cases)('%s', (_why, sentence) => {
    expect(noticed(sentence)).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [sentence: string, arithmetic: string][] = [
    ['The price went from $5.00 to $6.00, up 25%.', '$6.00 / $5.00 − 1 = +20%; text says 25%'],
    [
      'Revenue rose 30% to $5.5 million from $5 million.',
      '$5.5 million / $5 million − 1 = +10%; text says 30%',
    ],
    [
      'Sales fell 40 percent to £4.0bn from £5.0bn a year earlier.',
      '£4.0bn / £5.0bn − 1 = −20%; text says 40 percent',
    ],
    [
      'Spending rose by 35 percent, from $41.0m to $50.0m.',
      '$50.0m / $41.0m − 1 = +22%; text says 35 percent',
    ],
    [
      'The budget fell from $50.0m to $41.0m, a drop of 35 percent.',
      '$41.0m / $50.0m − 1 = −18%; text says 35 percent',
    ],
    ['Shares jumped 30 per cent to 550p from 500p.', '550p / 500p − 1 = +10%; text says 30 per cent'],
    ['Membership rose 300% to 6,012 from 2,004.', '6,012 / 2,004 − 1 = +200%; text says 300%'],
    [
      'The margin rose 5 percentage points to 12.0 percent from 10.0 percent.',
      '12.0 percent − 10.0 percent = +2 points; text says 5 percentage points',
    ],
    ['Of the 48 grains, 12, or 35 percent, held sugar.', '12 / 48 = 25%; text says 35 percent'],
    [
      'In all, 412 of 1,651 members (35 percent) voted against it.',
      '412 / 1,651 = 25%; text says 35 percent',
    ],
    [
      'The firm sent in 14,207 claims, of which 3,551, or 35 percent, were false.',
      '3,551 / 14,207 = 25%; text says 35 percent',
    ],
  ]
  test.each(cases)('%s', (sentence, arithmetic) => {
    const found = noticed(sentence)
    expect(found.map(({ values }) => values['arithmetic'])).toEqual([arithmetic])
    expect(found[0]).toMatchObject({ confidence: 'precise', category: 'number', severity: 'major' })
  })

  const hints: [why: string, sentence: string, message: string][] = [
    [
      'a swapped base',
      'The price fell 25% to $4.00 from $5.00.',
      'From $5.00 to $4.00 is −20%, not −25%: it is the change as a share of the later number.',
    ],
    [
      'the wrong direction',
      'The price rose 20% to $4.00 from $5.00.',
      'From $5.00 to $4.00 is −20%, not 20%.',
    ],
    [
      'another span of time perhaps',
      'The price rose 50% this year to $6.00 from $5.00.',
      'From $5.00 to $6.00 is +20%, not 50%.',
    ],
    [
      'a share told first',
      'It said that 35% of the 1,651 workers, or 412, stayed away.',
      '412 of 1,651 is 25%, not 35%.',
    ],
  ]
  test.each(hints)('only a hint: %s', (_why, sentence, message) => {
    expect(noticed(sentence)).toMatchObject([{ confidence: 'hint', message }])
  })

  test('the percentage is flagged, beside its two ends', () => {
    expect(noticed('Revenue rose 30% to $5.5 million from $5 million.')[0]?.words).toEqual([
      ...['30%', '$5 million', '$5.5 million'],
    ])
  })
})

const told = (percent: string, from: string, to: string, isUp: boolean): string[] => [
  `Revenue ${isUp ? 'rose' : 'fell'} ${percent} to ${to} from ${from}.`,
  `Revenue ${isUp ? 'rose' : 'fell'} by ${percent}, from ${from} to ${to}.`,
  `Revenue went from ${from} to ${to}, a ${percent} ${isUp ? 'rise' : 'fall'}.`,
  `Revenue went from ${from} to ${to}, ${isUp ? 'an increase' : 'a drop'} of ${percent}.`,
]
const ends = fc
  .tuple(fc.integer({ min: 100, max: 9_999 }), fc.integer({ min: 100, max: 9_999 }))
  .filter(([a, b]) => a !== b)
const dollars = (tenths: number): string => `$${(tenths / 10).toFixed(1)} million`

test('a true change is never flagged, to however many digits it is rounded', () => {
  fc.assert(
    fc.property(ends, fc.integer({ min: 0, max: 2 }), ([a, b], decimals) => {
      const percent = `${Math.abs((b / a - 1) * 100).toFixed(decimals)}%`
      fc.pre(Number.parseFloat(percent) > 0)
      for (const sentence of told(percent, dollars(a), dollars(b), b > a)) {
        expect([sentence, noticed(sentence)]).toEqual([sentence, []])
      }
    }),
    { numRuns: 50 },
  )
})

test('a change that is off by more than its rounding is always noticed', () => {
  fc.assert(
    fc.property(ends, fc.integer({ min: 5, max: 60 }), ([a, b], off) => {
      const low = ((b - 0.5) / (a + 0.5) - 1) * 100
      const high = ((b + 0.5) / (a - 0.5) - 1) * 100
      const percent = Math.round(Math.max(Math.abs(low), Math.abs(high)) * 1.1 + off)
      for (const sentence of told(`${percent}%`, dollars(a), dollars(b), b > a)) {
        expect([sentence, noticed(sentence).length]).toEqual([sentence, 1])
      }
    }),
    { numRuns: 50 },
  )
})

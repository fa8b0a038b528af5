import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { percentSum } from './percent-sum.ts'

const noticed = (sentence: string) =>
  noticedIn(percentSum, `The council met again.\n\n${sentence}\n\nIt will meet in May.`)

describe('valid', () => {
  const cases: [why: string, sentence: string][] = [
    ['a whole', 'Ellery won 40 percent of the vote, Sandhurst 35 percent and Pomeroy 25 percent.'],
    ['rounding', 'Ellery won 40.5 percent of the vote, Sandhurst 35.5 percent and Pomeroy 25.5 percent.'],
    [
      'rounding of many',
      'The budget has 21% for roads, 21% for schools, 21% for pensions, 21% for police and 18% for parks.',
    ],
    ['less than a whole', 'Ellery won 40 percent of the vote and Sandhurst 35 percent.'],
    ['two shares only', 'Some 60 percent of the vote was counted and 45 percent of the ballots checked.'],
    [
      'several answers allowed',
      'In the survey 60% named prices, 50% jobs and 30% crime; more than one answer was allowed.',
    ],
    [
      'answers that do not exclude each other',
      'Of the homes, 60% have a television, 50% a telephone and 30% a car.',
    ],
    ['both', 'In the survey 60% said yes, 50% said no and 10% said both.'],
    ['growth', 'Spending on schools rose 40 percent, on roads 50 percent and on police 30 percent.'],
    ['rates', 'Banks charge interest of 40 percent on money, 50 percent on loans and 30 percent on cards.'],
    ['groups', 'Some 60 percent of men, 50 percent of women and 30 percent of children are against it.'],
    ['places', 'He won 60 percent of the vote in Minsk, 50 percent in Brest and 30 percent in Gomel.'],
    ['years', 'The party won 40 percent of the vote in 2010, 45 percent in 2015 and 35 percent in 2020.'],
    [
      'rounds',
      'She won 40 percent of the vote in the first round, 45 percent in the second and 35 percent in May.',
    ],
    [
      'shares of a share',
      'The party won 60 percent of the vote, including 50 percent of the young and 40 percent of the old.',
    ],
    ['compared with before', 'She won 40 percent of the vote, up from 35 percent, and he 38 percent.'],
    ['a list of rates', 'Unemployment by region:\n\n- Minsk 40%\n- Brest 50%\n- Gomel 30%'],
    ['a list that is right', 'The vote:\n\n- Ellery 40%\n- Sandhurst 35%\n- Pomeroy 25%'],
  ]
  test.each(cases)('%s', (_why, sentence) => {
    expect(noticed(sentence)).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [sentence: string, arithmetic: string, confidence?: string][] = [
    [
      'Ellery won 45 percent of the vote, Sandhurst 35 percent and Pomeroy 25 percent.',
      '45 + 35 + 25 = 105%',
    ],
    [
      'Some 45 percent of the money goes to schools, 35 percent to roads and the remaining 25 percent to pensions.',
      '45 + 35 + 25 = 105%',
    ],
    [
      'Of the 301 people asked, 45 percent were in favor, 35 percent were against and 25 percent had no opinion.',
      '45 + 35 + 25 = 105%',
    ],
    ['In the survey 45.5% said yes, 35.5% said no and 25.5% did not know.', '45.5 + 35.5 + 25.5 = 107%'],
    ['In the poll 45% named prices, 35% jobs and 25% crime.', '45 + 35 + 25 = 105%', 'hint'],
    [
      'Cars made up 55 percent of sales, trucks 35 percent and vans 25 percent.',
      '55 + 35 + 25 = 115%',
      'hint',
    ],
    [
      'In the poll 52% were against it, 45% for it, and 30% said they had read it.',
      '52 + 45 + 30 = 127%',
      'hint',
    ],
    ['The vote:\n\n- Ellery 45%\n- Sandhurst 35%\n- Pomeroy 25%', '45 + 35 + 25 = 105%', 'hint'],
  ]
  test.each(cases)('%s', (sentence, arithmetic, confidence = 'precise') => {
    expect(noticed(sentence)).toMatchObject([{ confidence, values: { arithmetic } }])
  })

  test('every share is beside the others', () => {
    const [finding] = noticed(
      'Ellery won 45 percent of the vote, Sandhurst 35 percent and Pomeroy 25 percent.',
    )
    expect(finding?.words).toEqual(['45 percent', '35 percent', '25 percent'])
    expect(finding?.message).toBe('The shares 45 percent, 35 percent, 25 percent add up to 105%.')
  })
})

test('shares are noticed when they are more than a whole and its rounding', () => {
  const share = fc.integer({ min: 1, max: 60 })
  fc.assert(
    fc.property(share, share, share, (a, b, c) => {
      const found = noticed(
        `Ellery won ${a} percent of the vote, Sandhurst ${b} percent and Pomeroy ${c} percent.`,
      )
      expect(found).toHaveLength(a + b + c > 101.5 ? 1 : 0)
    }),
  )
})

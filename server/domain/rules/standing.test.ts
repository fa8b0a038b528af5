import { describe, expect, test } from 'vitest'
import { demotionOf, scoreOf } from './standing.ts'

const THRESHOLD = { rulePrecision: 70, ruleDecisions: 20 }

describe('a precise rule stays precise', () => {
  const cases: [why: string, accepted: number, dismissed: number][] = [
    ['nothing was decided', 0, 0],
    ['one decision too few, however bad', 0, 19],
    ['exactly the threshold', 14, 6],
    ['every finding was a fault', 25, 0],
  ]
  test.each(cases)('%s', (_why, accepted, dismissed) => {
    expect(demotionOf('precise', { accepted, dismissed, pending: 99 }, THRESHOLD)).toBeNull()
  })
  test('a desk that asks for no precision hears every rule', () => {
    const tally = { accepted: 0, dismissed: 50, pending: 0 }
    expect(demotionOf('precise', tally, { rulePrecision: 0, ruleDecisions: 1 })).toBeNull()
  })
})

describe('a precise rule is a hint', () => {
  const cases: [accepted: number, dismissed: number, rate: number][] = [
    [13, 7, 0.65],
    [0, 20, 0],
    [69, 31, 0.69],
  ]
  test.each(cases)('%i accepted, %i dismissed', (accepted, dismissed, rate) => {
    const decisions = accepted + dismissed
    expect(demotionOf('precise', { accepted, dismissed, pending: 0 }, THRESHOLD)).toEqual({
      ...{ rate, decisions, threshold: 70 },
    })
  })
})

test('a hint cannot become less', () => {
  expect(demotionOf('hint', { accepted: 0, dismissed: 40, pending: 0 }, THRESHOLD)).toBeNull()
})

test('a rate counts what was decided, and is none while nothing was', () => {
  expect(scoreOf({ accepted: 3, dismissed: 1, pending: 7 })).toMatchObject({ rate: 0.75, pending: 7 })
  expect(scoreOf({ accepted: 0, dismissed: 0, pending: 7 }).rate).toBeNull()
})

import { describe, expect, test } from 'vitest'
import type { CheckState } from './check.ts'
import { readinessOf } from './readiness.ts'
import type { Review, ReviewedFlag } from './review.ts'
import { obstacleId, type ObstacleKind } from './waiver.ts'

const flag = (id: string, start: number, change: Partial<ReviewedFlag> = {}): ReviewedFlag => ({
  ...{ id, span: { start, end: start + 1 }, severity: 'blocker', status: 'open', category: 'legal' },
  ...{ note: 'n', suggestedText: null, outcome: null, reason: null },
  ...change,
})

/** An article of sentences a, b, c … with these states. */
const review = (states: CheckState[], flags: ReviewedFlag[] = [], waived: [ObstacleKind, string][] = []) => {
  const sentences = states.map((_, index) => ({
    id: String.fromCodePoint(97 + index),
    start: index * 10,
    end: index * 10 + 9,
  }))
  const by = { id: 'ada', name: 'Ada' }
  return {
    revision: { sentences },
    checks: new Map(states.map((state, index) => [String(sentences[index]?.id), { state, note: '' }])),
    flags,
    waivers: waived.map(([kind, subjectId]) => ({ kind, subjectId, id: subjectId, reason: 'r', by, at: '' })),
  }
}

type Case = [
  why: string,
  review: Pick<Review, 'checks' | 'flags' | 'waivers'> & { revision: Pick<Review['revision'], 'sentences'> },
  percent: number,
  obstacles: string[],
]

const READY: Case[] = [
  ['every sentence was dealt with', review(['verified', 'problem', 'cannot-verify']), 100, []],
  ['there is nothing to check', review(['not-checkable']), 100, []],
  ['there is nothing at all', review([]), 100, []],
  ['enough was dealt with', review(['verified', 'unchecked']), 50, []],
  ['the desk asks for nothing', review(['unchecked']), 0, []],
  ['the blocker is settled', review([], [flag('f', 0, { status: 'resolved' })]), 100, []],
  ['a grave flag is no blocker', review([], [flag('f', 0, { severity: 'major' })]), 100, []],
  ['the blocker is waived', review([], [flag('f', 0)], [['blocker', 'f']]), 100, []],
  ['the sentence is waived', review(['verified', 'unchecked'], [], [['unchecked', 'b']]), 100, []],
  [
    'a waived sentence counts as accounted for',
    review(['unchecked', 'unchecked'], [], [['unchecked', 'b']]),
    50,
    [],
  ],
]

const NOT_READY: Case[] = [
  ['nobody looked at a sentence', review(['verified', 'unchecked']), 100, ['unchecked:b']],
  ['a sentence must be looked at again', review(['recheck']), 100, ['recheck:a']],
  [
    'too little was dealt with: all that is missing is named',
    review(['verified', 'unchecked', 'recheck']),
    50,
    ['unchecked:b', 'recheck:c'],
  ],
  ['a blocker is open although all is checked', review(['verified'], [flag('f', 3)]), 100, ['blocker:f']],
  ['a blocker waits for an answer', review([], [flag('f', 3, { status: 'queried' })]), 0, ['blocker:f']],
  [
    'in reading order',
    review(['unchecked', 'unchecked'], [flag('f', 5)]),
    100,
    ['unchecked:a', 'blocker:f', 'unchecked:b'],
  ],
  [
    'what was waived while unchecked must be looked at again',
    review(['recheck'], [], [['unchecked', 'a']]),
    100,
    ['recheck:a'],
  ],
  [
    'a waiver for one blocker is none for another',
    review([], [flag('f', 0), flag('g', 1)], [['blocker', 'f']]),
    100,
    ['blocker:g'],
  ],
]

describe('an article is ready when', () => {
  test.each(READY)('%s', (_why, given, percent) => {
    expect(readinessOf(given, percent)).toMatchObject({ ready: true, obstacles: [] })
  })
})

describe('an article is not ready when', () => {
  test.each(NOT_READY)('%s', (_why, given, percent, obstacles) => {
    const readiness = readinessOf(given, percent)
    expect(readiness.ready).toBe(false)
    expect(readiness.obstacles.map(obstacleId)).toEqual(obstacles)
  })
})

test('coverage counts waived sentences as accounted for', () => {
  const given = review(['verified', 'unchecked', 'not-checkable', 'recheck'], [], [['recheck', 'd']])
  expect(readinessOf(given, 100).coverage).toEqual({ sentences: 4, checkable: 3, accounted: 2 })
})

import { describe, expect, test } from 'vitest'
import type { Rule } from '#domain/rules/rule.ts'
import { linkDate } from '#domain/rules/link-date.ts'
import { runRules, TookTooLong } from '#domain/rules/run.ts'
import { pastedArticle } from '../testing/rule-articles.ts'
import { timeLimitBy, withinTime } from './within-time.ts'

const BRIEFLY = 30

describe('work that comes to no end is stopped', () => {
  const works: [what: string, work: () => unknown][] = [
    ['a loop', () => endless()],
    // oxlint-disable-next-line no-control-regex -- this one is here because it runs away
    ['a regular expression', () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)],
    ['a generator', () => Array.from(endlessly())],
    [
      'a loop that takes every error for its own',
      () => {
        try {
          return endless()
        } catch {
          return 'caught'
        }
      },
    ],
  ]
  test.each(works)('%s', (_what, work) => {
    expect(() => withinTime(work, BRIEFLY)).toThrow(TookTooLong)
  })
  test('and what comes after it is done', () => {
    expect(() => withinTime(() => endless(), BRIEFLY)).toThrow(TookTooLong)
    expect(withinTime(() => 'done', BRIEFLY)).toBe('done')
  })
})

test('what the work throws is thrown as it is', () => {
  const fault = new TypeError('of its own')
  expect(() =>
    withinTime(() => {
      throw fault
    }, 1000),
  ).toThrow(fault)
})

test('work inside other work has its own limit', () => {
  const outer = () => {
    expect(() => withinTime(() => endless(), BRIEFLY)).toThrow(TookTooLong)
    return withinTime(() => 'inner', 1000)
  }
  expect(withinTime(outer, 5000)).toBe('inner')
})

describe('on a starved machine', () => {
  /** Clocks of a machine that gives this thread so small a share of its time. */
  const starved = (share: number) => {
    const wall = () => performance.now()
    return timeLimitBy({ wall, processor: () => wall() * share })
  }
  const busyFor = (milliseconds: number) => {
    const end = performance.now() + milliseconds
    while (performance.now() < end);
    return 'done'
  }

  test('work that has not had its time yet is begun again with more', () => {
    let attempts = 0
    const work = () => {
      attempts += 1
      return busyFor(60)
    }
    expect(starved(0.2)(work, BRIEFLY)).toBe('done')
    expect(attempts).toBeGreaterThan(1)
  })
  test('work that has had it is stopped', () => {
    expect(() => starved(1)(() => busyFor(10_000), BRIEFLY)).toThrow(TookTooLong)
  })
  test('nobody waits without an end', () => {
    expect(() => starved(0)(() => endless(), BRIEFLY)).toThrow(TookTooLong)
  })
})

test('a rule that runs away loses its own findings and no other’s', () => {
  const source = pastedArticle('Related: The summit\n\nhttps://example.com/2024/05/05/summit', {
    publishedOn: '2020-08-19',
  })
  const runaway: Rule = { ...linkDate, id: 'runaway', check: endlessly }
  const run = runRules(source, { rules: [runaway, linkDate], withinTime })
  expect(run.failures).toEqual([{ rule: 'runaway', reason: 'timed-out' }])
  expect(run.findings.map(({ rule }) => rule)).toEqual(['link-date'])
})

function* endlessly(): Generator<never> {
  for (;;) if (endless()) yield never()
}

function never(): never {
  throw new Error('nothing comes of it')
}

function endless(): boolean {
  for (;;);
}

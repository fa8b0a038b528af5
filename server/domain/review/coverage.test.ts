import { describe, expect, test } from 'vitest'
import { CHECK_STATES, mergedState } from './check.ts'
import { coverageOf, isCovered } from './coverage.ts'

describe('coverage', () => {
  test('counts what somebody has dealt with, of what can be checked', () => {
    const counts = { verified: 3, problem: 1, 'cannot-verify': 1, recheck: 2, 'not-checkable': 4 } as const
    expect(coverageOf(20, counts)).toEqual({ sentences: 20, checkable: 16, accounted: 5 })
  })
  test('of nothing is met', () => {
    expect(isCovered(coverageOf(3, { 'not-checkable': 3 }), 100)).toBe(true)
    expect(isCovered(coverageOf(0, {}), 100)).toBe(true)
  })
  test('is met exactly at the share the desk asks for', () => {
    expect(isCovered(coverageOf(10, { verified: 9 }), 90)).toBe(true)
    expect(isCovered(coverageOf(10, { verified: 9 }), 91)).toBe(false)
    expect(isCovered(coverageOf(10, {}), 0)).toBe(true)
  })
})

describe('the state of sentences that become one', () => {
  test('is that of both, when they agree', () => {
    for (const state of CHECK_STATES) expect(mergedState([state, state])).toBe(state)
  })
  test('is the one that asks for more work', () => {
    expect(mergedState(['verified', 'unchecked'])).toBe('unchecked')
    expect(mergedState(['not-checkable', 'verified'])).toBe('verified')
    expect(mergedState(['unchecked', 'problem'])).toBe('problem')
  })
})

import { describe, expect, it } from 'vitest'
import { changesBetween, standingOf } from './standing.ts'

const OPEN = {
  status: 'open',
  outcome: null,
  reason: null,
  severity: 'major',
  category: 'time',
  assignee: null,
} as const

describe('what a change does to a flag', () => {
  it('is told line by line', () => {
    const after = {
      ...OPEN,
      status: 'resolved',
      outcome: 'stet',
      reason: 'His words.',
      severity: 'minor',
      assignee: { id: 'a', name: 'Ada' },
    } as const
    expect(changesBetween(OPEN, after)).toEqual([
      'status: open → resolved: stet',
      'reason: none → His words.',
      'severity: major → minor',
      'assignee: nobody → Ada',
    ])
    expect(changesBetween(OPEN, OPEN)).toEqual([])
    expect(standingOf(after)).toBe('resolved: stet')
  })
})

import { expect, test } from 'vitest'
import { dueOf, weekFrom } from './due.ts'

test.each([
  ['2026-02-27', 'overdue'],
  ['2026-02-28', 'today'],
  ['2026-03-01', 'week'],
  ['2026-03-06', 'week'],
  ['2026-03-07', 'later'],
])('on 28 February what is due on %s is %s', (dueOn, due) => {
  expect(dueOf(dueOn, '2026-02-28')).toBe(due)
})

test('a week goes over the end of a year', () => {
  expect(weekFrom('2026-12-28')).toBe('2027-01-03')
})

import { describe, expect, test } from 'vitest'
import type { Finding } from './finding.ts'
import { identities } from './identity.ts'
import { RULES } from './registry.ts'

test('rules have ids of their own, and each says what it leaves alone', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
  for (const rule of RULES) expect(rule.doesNotFlag.length).toBeGreaterThan(0)
})

describe('a finding is told again', () => {
  const finding = (start: number, end: number, days = 2, about = 'x'): Finding => ({
    rule: 'link-date',
    about,
    confidence: 'precise',
    spans: [{ start, end }],
    message: '',
    values: { days },
    category: 'link',
    severity: 'minor',
  })
  test('by its words, wherever they stand and whatever the sum', () => {
    expect(identities('abc', [finding(0, 3)])).toEqual(identities('xx abc', [finding(3, 6, 9)]))
  })
  test('by its words, in however many places they stand', () => {
    const again = {
      ...finding(0, 3),
      spans: [0, 4, 8].map((start) => ({ start, end: start + 3 })),
    } as Finding
    expect(identities('abc abc abc', [again])).toEqual(identities('abc', [finding(0, 3)]))
  })
  test('apart from one about something else', () => {
    expect(identities('abc', [finding(0, 3, 2, 'y')])).not.toEqual(identities('abc', [finding(0, 3)]))
  })
  test('apart from another one on the same words', () => {
    const [first, second] = identities('abc abc', [finding(0, 3), finding(4, 7)])
    expect(first).not.toBe(second)
  })
})

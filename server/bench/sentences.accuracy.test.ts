import { describe, expect, test } from 'vitest'
import { splitSentences } from '#domain/article/split-sentences.ts'
import { type SentenceCase, failures, goldenRules, newsCases } from './sentence-cases.ts'

const failed = (cases: readonly SentenceCase[], language: string) =>
  failures(cases, (text) => splitSentences(text, language).map(({ start, end }) => text.slice(start, end)))

describe('sentences end where they should', () => {
  test('in 98 % of the Golden Rules for English', () => {
    const cases = goldenRules().get('en') ?? []
    expect(cases).toHaveLength(52)
    const wrong = failed(cases, 'en')
    expect(wrong.length > cases.length * 0.02 ? wrong : []).toEqual([])
  })

  test('in 97 % of agency copy', () => {
    const cases = newsCases()
    expect(cases.length).toBeGreaterThanOrEqual(180)
    const wrong = failed(cases, 'en')
    expect(wrong.length > cases.length * 0.03 ? wrong : []).toEqual([])
  })

  // Arabic is left out: its rules split at every colon and at commas, which parts words from who said them.
  const others = [...goldenRules()].filter(([language]) => language !== 'en' && language !== 'ar')
  test.each(others)('in all Golden Rules for %s', (language, cases) => {
    expect(failed(cases, language)).toEqual([])
  })
})

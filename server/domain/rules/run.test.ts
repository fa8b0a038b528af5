import { describe, expect, test } from 'vitest'
import { pastedArticle } from '../../testing/rule-articles.ts'
import { RULES } from './registry.ts'
import type { Rule } from './rule.ts'
import { runRules, type TimeLimit, TookTooLong } from './run.ts'

const ARTICLE = pastedArticle('Related: The summit ends\n\nhttps://example.com/2024/05/05/summit')
const [WORKING] = RULES

const rule = (check: Rule['check'], more: Partial<Rule> = {}): Rule => ({
  ...{ id: 'made-up', title: 'Made up', confidence: 'precise', flags: 'Nothing', doesNotFlag: ['anything'] },
  ...{ mightBeFine: '', precision: { rate: null, evidence: '' } },
  ...more,
  check,
})
const noticed = { about: '', spans: [{ start: 0, end: 1 }] as [{ start: number; end: number }], values: {} }
const FINDING = { ...noticed, message: 'Look', category: 'link', severity: 'minor' } as const

describe('one rule', () => {
  test('that crashes loses its own findings and no other’s', () => {
    const crashing = rule(function* () {
      yield FINDING
      throw new Error('a mistake of the rule')
    })
    const run = runRules(ARTICLE, { rules: [crashing, WORKING!] })
    expect(run.failures).toEqual([{ rule: 'made-up', reason: 'crashed' }])
    expect(run.findings.map((finding) => finding.rule)).toEqual(['link-date'])
  })

  test('that takes too long is stopped and named, and the others run', () => {
    const withinTime: TimeLimit = (work, milliseconds) => {
      expect(milliseconds).toBe(200)
      const done = work()
      if (Array.isArray(done) && done.length === 1 && done[0].rule === 'made-up') throw new TookTooLong()
      return done
    }
    const slow = rule(() => [FINDING])
    const run = runRules(ARTICLE, { rules: [slow, WORKING!], withinTime })
    expect(run.failures).toEqual([{ rule: 'made-up', reason: 'timed-out' }])
    expect(run.findings.map((finding) => finding.rule)).toEqual(['link-date'])
  })

  test('may be less sure of a finding than it is in general', () => {
    const rules = [rule(() => [FINDING, { ...FINDING, confidence: 'hint' }])]
    expect(runRules(ARTICLE, { rules }).findings.map(({ confidence }) => confidence)).toEqual([
      'precise',
      'hint',
    ])
  })

  test('of prose is sure of nothing where it finds a fault in every third block', () => {
    const blocks = Array.from({ length: 33 }, () => ARTICLE.blocks[0]!)
    const confidences = (faults: number, more: Partial<Rule> = { isOfProse: true }) => {
      const rules = [rule(() => Array.from({ length: faults }, () => FINDING), more), WORKING!]
      const { findings } = runRules({ ...ARTICLE, blocks }, { rules })
      return [...new Set(findings.filter((each) => each.rule === 'made-up').map((each) => each.confidence))]
    }
    expect(confidences(11)).toEqual(['precise'])
    expect(confidences(12)).toEqual(['hint'])
    expect(confidences(12, {}), 'a sum is wrong or not, however many there are').toEqual(['precise'])
  })

  test('is still sure of a few faults in a short text', () => {
    const rules = [rule(() => Array.from({ length: 10 }, () => FINDING), { isOfProse: true })]
    expect(runRules(ARTICLE, { rules }).findings.every(({ confidence }) => confidence === 'precise')).toBe(
      true,
    )
  })

  test('reads only languages it knows, whatever the region', () => {
    const rules = [rule(() => [FINDING], { languages: ['en'] })]
    for (const [language, findings] of [
      ['en', 1],
      ['en-GB', 1],
      ['EN', 1],
      ['de', 0],
    ] as const) {
      expect(runRules({ ...ARTICLE, language }, { rules }).findings).toHaveLength(findings)
    }
  })
})

test('more time is given to a longer text: 200 ms for ten thousand words', () => {
  const given: number[] = []
  const withinTime: TimeLimit = (work, milliseconds) => {
    given.push(milliseconds)
    return work()
  }
  runRules({ ...ARTICLE, text: 'words '.repeat(50_000) }, { rules: [rule(() => [])], withinTime })
  expect(given).toEqual([1000])
})

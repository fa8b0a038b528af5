import { describe, expect, test } from 'vitest'
import { RULES } from '#domain/rules/registry.ts'
import { datedArticles } from './rules/clean-articles.ts'
import { falseAlarms } from './rules/false-alarms.ts'
import { INJECTORS } from './rules/injectors/registry.ts'
import { recallOf } from './rules/recall.ts'

/** Share of its own faults that a precise rule finds. */
const WANTED = 0.9
/** Over all rules together. */
const CLEAN_ARTICLES_A_FALSE_ALARM = 20
/** Of each kind. */
const FAULTS = 190

const ARTICLES = datedArticles()
const PRECISE = RULES.filter(({ confidence }) => confidence === 'precise')

test('there are clean articles of many kinds', () => {
  expect(ARTICLES.length).toBeGreaterThanOrEqual(45)
  for (const { name, text } of ARTICLES) expect([name, text.split(/\s+/).length > 220]).toEqual([name, true])
})

test('clean articles are left alone', () => {
  const precise = falseAlarms(ARTICLES).filter(({ confidence }) => confidence === 'precise')
  expect(precise.length > ARTICLES.length / CLEAN_ARTICLES_A_FALSE_ALARM ? precise : []).toEqual([])
})

describe('a precise rule finds nine of ten of its own faults', () => {
  test.each(PRECISE.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const injector = INJECTORS.find((each) => each.rule === id)
    if (!injector) throw new Error(`Nothing in server/bench/rules/injectors makes the fault of ${id}.`)
    const { faults, found, missed } = recallOf(rule, injector, ARTICLES, FAULTS)
    expect(faults).toBeGreaterThanOrEqual(150)
    expect({ share: found / faults, missed: found < faults * WANTED ? missed : [] }).toEqual({
      share: found / faults,
      missed: [],
    })
  })
})

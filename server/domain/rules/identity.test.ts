import { describe, expect, test } from 'vitest'
import type { Finding } from './finding.ts'
import { identities } from './identity.ts'

const TEXT = 'Police held 6,700 people. Later 7,600 people were held.'

/** A finding that compares the first of these words in the text. */
const comparing = (words: [string, ...string[]], changes: Partial<Finding> = {}, text = TEXT): Finding => {
  const [first, ...others] = words.map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  }))
  return {
    ...{ rule: 'figure-drift', about: 'held', confidence: 'hint', message: 'Two numbers.', values: {} },
    ...{ category: 'number', severity: 'query', spans: [first ?? { start: 0, end: 0 }, ...others] },
    ...changes,
  }
}

const identityOf = (finding: Finding, text = TEXT) => identities(text, [finding])[0]

describe('a finding is the same one', () => {
  const known = identityOf(comparing(['6,700', '7,600']))
  const MOVED = `A sentence before it. ${TEXT}`
  const cases: [why: string, identity: string | undefined][] = [
    ['when the other side is the one to flag', identityOf(comparing(['7,600', '6,700']))],
    ['when its sum has changed', identityOf(comparing(['6,700', '7,600'], { values: { difference: 1 } }))],
    ['when it says so otherwise', identityOf(comparing(['6,700', '7,600'], { message: 'Another.' }))],
    ['when the rule is less sure', identityOf(comparing(['6,700', '7,600'], { confidence: 'hint' }))],
    ['when its words have moved', identityOf(comparing(['6,700', '7,600'], {}, MOVED), MOVED)],
  ]
  test.each(cases)('%s', (_why, identity) => {
    expect(identity).toBe(known)
  })
})

describe('a finding is another one', () => {
  const known = identityOf(comparing(['6,700', '7,600']))
  const cases: [why: string, identity: string | undefined][] = [
    ['of another rule', identityOf(comparing(['6,700', '7,600'], { rule: 'percent-sum' }))],
    ['about something else', identityOf(comparing(['6,700', '7,600'], { about: 'people' }))],
    ['when it compares fewer words', identityOf(comparing(['6,700']))],
    ['when one of its words was changed', identityOf(comparing(['6,700', '7,6']))],
  ]
  test.each(cases)('%s', (_why, identity) => {
    expect(identity).not.toBe(known)
  })
})

test('the same words noticed twice are counted', () => {
  const twice = [comparing(['6,700', '7,600']), comparing(['7,600', '6,700'])]
  expect(new Set(identities(TEXT, twice)).size).toBe(2)
})

import { describe, expect, it } from 'vitest'
import type { Flag } from '#contract/flag.ts'
import { createLeanFlags } from './lean-flags.ts'

const flag = (id: string, more: Partial<Flag> = {}): Flag => ({
  ...{ id, articleId: 'article', span: { start: 0, end: 4 }, version: 1, comments: 0 },
  quote: { exact: 'said', prefix: '', suffix: ' so' },
  anchor: { revisionId: 'revision', outcome: 'exact' },
  ...{ category: 'quote', severity: 'major', note: 'Who?', suggestedText: null, claim: null, status: 'open' },
  ...{ outcome: null, reason: null, settled: null, assignee: null, duplicateOfId: null },
  author: { id: 'ada', name: 'Ada Checker' },
  ...{ sources: [], findingId: null },
  ...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' },
  ...more,
})

describe('lean flags', () => {
  it('are the same flags', () => {
    const lean = createLeanFlags()
    const settled = { by: { id: 'rita', name: 'Rita' }, at: '2026-01-02T00:00:00.000Z' }
    const all = [
      flag('a'),
      flag('b', { status: 'resolved', outcome: 'fixed', settled }),
      flag('c', { sources: [{ sourceId: 's', locator: 'p. 3', quotedWords: null }] }),
      flag('d', { sources: undefined, assignee: { id: 'ada', name: 'Ada Checker' } }),
    ]
    expect(all.map(lean)).toEqual(all)
  })

  it('share what they have alike, and nothing else', () => {
    const lean = createLeanFlags()
    const [one, two] = [lean(flag('a')), lean(flag('b', { author: { id: 'ben', name: 'Ben' } }))]
    expect(two.anchor).toBe(one.anchor)
    expect(two.sources).toBe(one.sources)
    expect(two.span).not.toBe(one.span)
    expect(two.author).not.toBe(one.author)
  })
})

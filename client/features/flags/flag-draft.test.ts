import { describe, expect, it } from 'vitest'
import type { Flag } from '#contract/flag.ts'
import {
  citationsOf,
  contentOf,
  draftOf,
  draftPlace,
  freshDraft,
  readTargetKey,
  targetKey,
} from './flag-draft.ts'

const now = new Date('2026-11-23T09:00:00Z')
const flag: Flag = {
  id: 'f1',
  articleId: 'a1',
  span: { start: 3, end: 9 },
  quote: { exact: 'words.', prefix: '', suffix: '' },
  anchor: { revisionId: 'r1', outcome: 'exact' },
  category: 'quote',
  severity: 'major',
  note: 'Which interview?',
  suggestedText: null,
  claim: null,
  status: 'open',
  ...{ outcome: null, reason: null, settled: null, assignee: null, duplicateOfId: null, comments: 0 },
  author: { id: 'u1', name: 'Ada' },
  findingId: null,
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  version: 4,
}

describe('a flag being written', () => {
  it('tells "cut these words" from no suggestion', () => {
    const draft = draftOf(flag, now)
    expect(contentOf(draft).suggestedText).toBeNull()
    expect(contentOf({ ...draft, cut: true }).suggestedText).toBe('')
    expect(contentOf({ ...draft, suggestion: ' kept as typed ' }).suggestedText).toBe(' kept as typed ')
  })

  const record = { sourceId: 's1', locator: 'p. 4', quotedWords: null }
  const named = { ...record, title: 'The record' }
  it.each([
    ['nothing, as long as nobody has touched it', null, { ...flag, sources: [record] }, {}],
    ['nothing, where it says what the flag said', [named], { ...flag, sources: [record] }, {}],
    ['nothing of a new flag without any', [], null, {}],
    ['what was added', [named], { ...flag, sources: [] }, { sources: [record] }],
    ['what was added to a new flag', [named], null, { sources: [record] }],
    ['that nothing is left', [], { ...flag, sources: [record] }, { sources: [] }],
  ])('sends of what it rests on %s', (_what, sources, before, sent) => {
    expect(citationsOf({ ...draftOf(flag, now), sources }, before)).toEqual(sent)
  })

  it.each([null, '', 'other words'])('says of an unchanged flag what the flag says: %j', (suggestedText) => {
    const { category, severity, note } = flag
    expect(contentOf(draftOf({ ...flag, suggestedText }, now))).toEqual({
      category,
      severity,
      note,
      suggestedText,
    })
  })

  it('remembers the version it began from', () => {
    expect(freshDraft({ kind: 'edit', flag }, now).version).toBe(4)
  })

  it('has a place of its own for each person, revision and stretch of words', () => {
    const span = { start: 3, end: 9 }
    const target = { kind: 'new', span, quote: 'words.', revisionId: 'r1' } as const
    const places = [
      draftPlace('ada', 'a1', target),
      draftPlace('bob', 'a1', target),
      draftPlace('ada', 'a1', { ...target, revisionId: 'r2' }),
      draftPlace('ada', 'a1', { ...target, span: { start: 3, end: 10 } }),
      draftPlace('ada', 'a1', { kind: 'edit', flag }),
    ]
    expect(new Set(places).size).toBe(places.length)
  })

  it('is found again by its place', () => {
    const span = { start: 3, end: 9 }
    expect(readTargetKey(targetKey({ kind: 'edit', flag }))).toEqual({ flagId: 'f1' })
    expect(readTargetKey(targetKey({ kind: 'new', span, quote: 'words.', revisionId: 'r1' }))).toEqual({
      revisionId: 'r1',
      span,
    })
  })
})

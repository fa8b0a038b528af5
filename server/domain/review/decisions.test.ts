import { describe, expect, test } from 'vitest'
import { canonicalText, changesSince, type Decisions, decisionsOf } from './decisions.ts'
import type { Review } from './review.ts'

const BASE: Review = {
  revision: {
    ...{ id: 'r', number: 1, hash: 'abc', text: 'One. Two.' },
    sentences: [
      { id: 's1', start: 0, end: 4 },
      { id: 's2', start: 5, end: 9 },
    ],
  },
  checks: new Map([['s1', { state: 'verified', note: 'seen' }]]),
  flags: [
    {
      ...{ id: 'f1', span: { start: 0, end: 3 }, severity: 'major', status: 'open', category: 'number' },
      ...{ note: 'two?', suggestedText: null, outcome: null, reason: null },
    },
  ],
  waivers: [
    {
      ...{ id: 'w1', kind: 'unchecked', subjectId: 's2', reason: 'Known.' },
      ...{ by: { id: 'ada', name: 'Ada' }, at: '2026-01-01T00:00:00.000Z' },
    },
  ],
}
const sealed = decisionsOf(BASE)
const [flag] = BASE.flags
const since = (change: Partial<Review>) => changesSince(sealed, decisionsOf({ ...BASE, ...change }))

type Case = [why: string, change: Partial<Review>, told: object[]]

const CHANGES: Case[] = [
  [
    'another state',
    { checks: new Map([['s1', { state: 'problem', note: 'seen' }]]) },
    [{ kind: 'check', id: 's1', before: { state: 'verified' }, after: { state: 'problem' } }],
  ],
  [
    'another note',
    { checks: new Map([['s1', { state: 'verified', note: 'seen twice' }]]) },
    [{ kind: 'check', id: 's1', before: { note: 'seen' }, after: { note: 'seen twice' } }],
  ],
  [
    'a state where there was none',
    { checks: new Map([...BASE.checks, ['s2', { state: 'verified', note: '' }]]) },
    [{ kind: 'check', id: 's2', before: { state: 'unchecked' }, after: { state: 'verified' } }],
  ],
  [
    'a settled flag',
    { flags: flag ? [{ ...flag, status: 'resolved', outcome: 'fixed' }] : [] },
    [
      {
        ...{ kind: 'flag', id: 'f1' },
        before: { status: 'open', outcome: null },
        after: { status: 'resolved', outcome: 'fixed' },
      },
    ],
  ],
  ['a withdrawn flag', { flags: [] }, [{ kind: 'flag', id: 'f1', after: null }]],
  [
    'a new flag',
    { flags: flag ? [flag, { ...flag, id: 'f2' }] : [] },
    [{ kind: 'flag', id: 'f2', before: null }],
  ],
  ['a waiver taken back', { waivers: [] }, [{ kind: 'waiver', id: 'w1', after: null }]],
  [
    'a sentence made of two',
    { revision: { ...BASE.revision, sentences: [{ id: 's1', start: 0, end: 9 }] } },
    [
      {
        ...{ kind: 'sentence', id: 's1' },
        before: { span: { start: 0, end: 4 } },
        after: { span: { start: 0, end: 9 } },
      },
      { kind: 'sentence', id: 's2', after: null },
    ],
  ],
  [
    'another text',
    { revision: { ...BASE.revision, hash: 'def' } },
    [{ kind: 'text', id: 'text', before: { hash: 'abc' }, after: { hash: 'def' } }],
  ],
]

describe('since a sign-off', () => {
  test.each(CHANGES)('%s is told, and nothing else', (_why, change, told) => {
    const changes = since(change)
    expect(changes).toMatchObject(told)
    expect(changes).toHaveLength(told.length)
  })
  test('nothing changed when all is as it was, after a trip through the database too', () => {
    expect(since({})).toEqual([])
    expect(changesSince(JSON.parse(JSON.stringify(sealed)) as Decisions, sealed)).toEqual([])
  })
})

describe('the canonical text', () => {
  test('is the same for equal values, whatever the order they were written in', () => {
    expect(canonicalText({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    )
    expect(canonicalText({ a: 1, b: 2 })).toBe(canonicalText({ b: 2, a: 1 }))
  })
  test('keeps what could pass for something else apart', () => {
    expect(canonicalText({ a: '1' })).not.toBe(canonicalText({ a: 1 }))
    expect(canonicalText({ a: '","b":"' })).not.toBe(canonicalText({ a: '', b: '' }))
  })
})

import { expect, test } from 'vitest'
import { changeInWords } from './change-in-words.ts'

test('a field that differs is told as it was and as it is', () => {
  const before = { state: 'verified', note: '' }
  const after = { state: 'problem', note: 'He denies it.' }
  expect(changeInWords({ kind: 'check', before, after })).toEqual([
    { what: 'Check', before: 'verified', after: 'problem' },
    { what: 'Note', before: 'nothing', after: 'He denies it.' },
  ])
})

test('a flag that came or went is told with what it said', () => {
  const flag = { category: 'number', severity: 'major', note: 'Two?', span: { start: 0, end: 3 } }
  expect(changeInWords({ kind: 'flag', before: null, after: flag })).toEqual([
    { what: 'Flag', before: 'not there', after: 'new: number, major, Two?' },
  ])
  expect(changeInWords({ kind: 'flag', before: flag, after: null })).toEqual([
    { what: 'Flag', before: 'there: number, major, Two?', after: 'gone' },
  ])
})

test('a place that moved is told in characters', () => {
  const change = {
    kind: 'sentence' as const,
    before: { span: { start: 0, end: 4 } },
    after: { span: { start: 0, end: 9 } },
  }
  expect(changeInWords(change)).toEqual([
    { what: 'Place', before: 'characters 0–4', after: 'characters 0–9' },
  ])
})

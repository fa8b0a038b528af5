import { expect, test } from 'vitest'
import { changesIn } from './history-words.ts'

test('an entry says what was and what is, in words', () => {
  const before = {
    status: 'open',
    outcome: null,
    assignee: null,
    span: { start: 1, end: 2 },
    duplicateOfId: null,
  }
  const after = {
    ...{ status: 'resolved', outcome: 'cut', assignee: { id: 'x', name: 'Rita' }, suggestedText: '' },
    ...{ span: { start: 1, end: 3 }, duplicateOfId: 'y' },
  }
  expect(changesIn({ before, after })).toEqual([
    { field: 'Suggestion', before: 'none', after: 'cut' },
    { field: 'Status', before: 'open', after: 'resolved' },
    { field: 'Outcome', before: 'none', after: 'cut' },
    { field: 'Assignee', before: 'none', after: 'Rita' },
  ])
})

const CLAIM = {
  ...{ claimed: 'Forty left.', claimedOn: null, appearances: [], rating: 'False' },
  claimant: { type: 'Person', name: 'N. N.', jobTitle: null, url: null },
  ...{ explanation: null, reviewUrl: null },
}

test('of a reviewed claim it says what of it was changed', () => {
  const marked = { before: { claim: null }, after: { claim: CLAIM } }
  expect(changesIn(marked)).toEqual([
    { field: 'Reviewed claim', before: 'none', after: 'Forty left.' },
    { field: 'Rating', before: 'none', after: 'False' },
    { field: 'Claimed by', before: 'none', after: 'N. N.' },
  ])
  const rated = { before: { claim: CLAIM }, after: { claim: { ...CLAIM, rating: 'Half true' } } }
  expect(changesIn(rated)).toEqual([{ field: 'Rating', before: 'False', after: 'Half true' }])
  expect(changesIn({ before: { claim: CLAIM }, after: { claim: null } })).toEqual([
    { field: 'Reviewed claim', before: 'Forty left.', after: 'none' },
  ])
})

test('one without changes says nothing', () => {
  expect(changesIn({ note: 'Which one?' })).toEqual([])
})

test('a proposal is a change that is asked for', () => {
  const detail = { proposal: { words: 'minister', text: '' }, before: {}, after: { status: 'proposed' } }
  expect(changesIn(detail)).toEqual([
    { field: 'Proposal', before: 'minister', after: 'cut' },
    { field: 'Status', before: 'none', after: 'proposed' },
  ])
})

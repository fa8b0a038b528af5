import { describe, expect, it } from 'vitest'
import type { Flag, FlagChange } from '#contract/flag.ts'
import { changedStanding } from '#domain/review/settlement.ts'
import { flagSteps } from './flag-steps.ts'

const FLAG: Flag = {
  id: 'flag',
  articleId: 'article',
  span: { start: 4, end: 12 },
  quote: { exact: 'minister', prefix: 'The ', suffix: ' left' },
  anchor: { revisionId: 'revision', outcome: 'exact' },
  category: 'identity',
  severity: 'major',
  note: 'Which one?',
  suggestedText: null,
  claim: null,
  ...{ status: 'open', outcome: null, reason: null, settled: null, assignee: null, duplicateOfId: null },
  comments: 0,
  sources: [],
  author: { id: 'ada', name: 'Ada Checker' },
  findingId: null,
  createdAt: '2026-01-01T10:00:00Z',
  updatedAt: '2026-01-01T10:00:00Z',
  version: 1,
}
const STET = { status: 'resolved', outcome: 'stet', reason: 'So it was.', duplicateOfId: null } as const
const QUERIED = { status: 'queried' } as const
const CLAIM = {
  ...{ claimed: 'Forty left.', claimedOn: null, appearances: [], rating: 'False' },
  claimant: { type: 'Person', name: 'N. N.', jobTitle: null, url: null },
  ...{ explanation: null, reviewUrl: null },
} satisfies Flag['claim']
const cited = [{ sourceId: 'record', locator: 'p. 4', quotedWords: null }]

describe('from one version of a flag to another', () => {
  const cases: [why: string, from: Partial<Flag>, to: Partial<Flag>, steps: FlagChange[]][] = [
    ['nothing, where nothing was changed', { version: 1 }, { version: 5, comments: 2 }, []],
    ['only the fields that differ', { note: 'Who?' }, {}, [{ note: 'Which one?' }]],
    ['a suggestion is taken away', { suggestedText: 'they' }, {}, [{ suggestedText: null }]],
    ['other words', { span: { start: 0, end: 3 } }, {}, [{ span: { start: 4, end: 12 } }]],
    ['given to somebody', {}, { assignee: { id: 'cem', name: 'Cem' } }, [{ assigneeId: 'cem' }]],
    ['taken from them', { assignee: { id: 'cem', name: 'Cem' } }, {}, [{ assigneeId: null }]],
    ['what it rests on', {}, { sources: cited }, [{ sources: cited }]],
    ['what it reviews', { claim: null }, { claim: CLAIM }, [{ claim: CLAIM }]],
    ['that it reviews nothing', { claim: CLAIM }, {}, [{ claim: null }]],
    ['not what somebody may not know', {}, { sources: undefined }, []],
    ['settled with all that was said', {}, STET, [STET]],
    ['opened again', STET, {}, [{ status: 'open' }]],
    ['opened again and asked about, as it was', STET, QUERIED, [{ status: 'open' }, { status: 'queried' }]],
    [
      'opened first, because what is settled says what it says',
      { ...STET, note: 'Who?' },
      QUERIED,
      [{ status: 'open' }, { note: 'Which one?', status: 'queried' }],
    ],
    ['a question is taken back', QUERIED, {}, [{ status: 'open' }]],
  ]
  it.each(cases)('%s', (_why, from, to, steps) => {
    expect(flagSteps({ ...FLAG, ...from }, { ...FLAG, ...to })).toEqual(steps)
  })

  const standings: Partial<Flag>[] = [
    {},
    QUERIED,
    { status: 'proposed' },
    STET,
    { ...STET, outcome: 'fixed', reason: null },
    { ...STET, outcome: 'duplicate', reason: null, duplicateOfId: 'other' },
  ]
  it.each(standings.flatMap((from) => standings.map((to) => ({ from, to }))))(
    'the desk takes each step from $from to $to, and they lead there',
    ({ from, to }) => {
      let standing: Flag = { ...FLAG, ...from }
      for (const { status, outcome, reason, duplicateOfId } of flagSteps(standing, { ...FLAG, ...to })) {
        const asked = { status, outcome, reason, duplicateOfId }
        const said = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
        const changed = changedStanding(standing, said)
        if (!changed.ok) throw new Error(changed.problem)
        standing = { ...standing, ...changed.standing }
      }
      expect(standing).toEqual({ ...FLAG, ...to })
    },
  )
})

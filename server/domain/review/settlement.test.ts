import { describe, expect, test } from 'vitest'
import { changedStanding, type Standing, type StandingChange } from './settlement.ts'

const standing = (change: Partial<Standing> = {}): Standing => ({
  ...{ status: 'open', outcome: null, reason: null, duplicateOfId: null },
  ...change,
})
const STET = standing({ status: 'resolved', outcome: 'stet', reason: 'His own words.' })

type Valid = [why: string, before: Standing, change: StandingChange, after: Standing]
const VALID: Valid[] = [
  ['a question goes to the author', standing(), { status: 'queried' }, standing({ status: 'queried' })],
  [
    'what was fixed needs no reason',
    standing({ status: 'proposed' }),
    { status: 'resolved', outcome: 'fixed' },
    standing({ status: 'resolved', outcome: 'fixed' }),
  ],
  [
    'stet has its reason',
    standing(),
    { status: 'resolved', outcome: 'stet', reason: 'His own words.' },
    STET,
  ],
  [
    'a duplicate names the other flag',
    standing(),
    { status: 'resolved', outcome: 'duplicate', duplicateOfId: 'other' },
    standing({ status: 'resolved', outcome: 'duplicate', duplicateOfId: 'other' }),
  ],
  ['opening again forgets how it was settled', STET, { status: 'open' }, standing()],
  ['a better reason for the same outcome', STET, { reason: 'On tape.' }, { ...STET, reason: 'On tape.' }],
  [
    'another outcome leaves the other flag behind',
    standing({ status: 'resolved', outcome: 'duplicate', duplicateOfId: 'other' }),
    { outcome: 'fixed' },
    standing({ status: 'resolved', outcome: 'fixed' }),
  ],
  ['saying the same again', standing(), { status: 'open' }, standing()],
]

type Invalid = [why: string, before: Standing, change: StandingChange, problem: string]
const INVALID: Invalid[] = [
  ['what is settled must be opened first', STET, { status: 'queried' }, 'no-such-transition'],
  ['settling needs an outcome', standing(), { status: 'resolved' }, 'outcome-needed'],
  ['stet needs a reason', standing(), { status: 'resolved', outcome: 'stet' }, 'reason-needed'],
  [
    'white space is none',
    standing(),
    { status: 'resolved', outcome: 'not-an-issue', reason: ' \n' },
    'reason-needed',
  ],
  ['a duplicate of what?', standing(), { status: 'resolved', outcome: 'duplicate' }, 'original-needed'],
  ['an outcome settles nothing by itself', standing(), { outcome: 'fixed' }, 'not-settled'],
  ['nor does it while opening', STET, { status: 'open', outcome: 'fixed' }, 'not-settled'],
]

describe('how a flag stands', () => {
  test.each(VALID)('%s', (_why, before, change, after) => {
    expect(changedStanding(before, change)).toEqual({ ok: true, standing: after })
  })
  test.each(INVALID)('%s', (_why, before, change, problem) => {
    expect(changedStanding(before, change)).toEqual({ ok: false, problem })
  })
})

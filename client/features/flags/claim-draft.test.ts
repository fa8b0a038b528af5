import { describe, expect, it } from 'vitest'
import { claim as claimSchema } from '#contract/claim.ts'
import type { Flag } from '#contract/flag.ts'
import type { Claim } from '#domain/review/claim.ts'
import { type ClaimDraft, claimChange, claimDraftOf, claimIn, NO_CLAIM } from './claim-draft.ts'

const CLAIM: Claim = {
  claimed: 'Forty people left.',
  claimant: { type: 'Person', name: 'N. N.', jobTitle: 'Spokeswoman', url: 'https://other.example/nn' },
  ...{ claimedOn: '2020-08-19', appearances: ['https://other.example/1', 'https://other.example/2'] },
  ...{ rating: 'Mostly false', explanation: 'There were\nfourteen.', reviewUrl: null },
}
const flag = (claim: Claim | null) => ({ claim }) as Flag

describe('a review of a claim that is being written', () => {
  it.each([CLAIM, { ...CLAIM, claimedOn: null, appearances: [], explanation: null }])(
    'says of an unchanged one what it said',
    (claim) => {
      expect(claimIn(claimDraftOf(claim))).toEqual(claim)
      expect(claimSchema.parse(claimIn(claimDraftOf(claim)))).toEqual(claim)
    },
  )

  it.each<[why: string, draft: ClaimDraft | null, before: Flag | null, sent: object]>([
    ['nothing, as long as nobody has touched it', null, flag(CLAIM), {}],
    ['nothing, where it says what the flag said', claimDraftOf(CLAIM), flag(CLAIM), {}],
    ['nothing of a new flag that reviews nothing', NO_CLAIM, null, {}],
    ['nothing where only the kind of claimant was chosen', { ...NO_CLAIM, claimantType: 'Organization' }, null, {}],
    ['what was typed', claimDraftOf(CLAIM), null, { claim: CLAIM }],
    ['that nothing is left of it', { ...NO_CLAIM, claimed: ' ' }, flag(CLAIM), { claim: null }],
    [
      'one line of what was pasted',
      { ...claimDraftOf(CLAIM), claimed: 'Forty \n people\r\nleft. ' },
      flag(null),
      { claim: { ...CLAIM, claimed: 'Forty people left.' } },
    ],
  ])('sends %s', (_why, draft, before, sent) => {
    expect(claimChange(draft, before)).toEqual(sent)
  }) // prettier-ignore
})

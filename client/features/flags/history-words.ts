import { claim as claimSchema } from '#contract/claim.ts'
import type { Claim } from '#domain/review/claim.ts'
import { shorten } from '../../ui/shorten.ts'

const DEEDS: Record<string, string> = {
  'flag:create': 'made the flag',
  'flag:change': 'changed it',
  'flag:settle': 'settled it',
  'flag:reopen': 'opened it again',
  'flag:withdraw': 'withdrew it',
  'flag:restore': 'brought it back',
  'flag:comment': 'replied',
  'flag:propose': 'proposed other words',
  'flag:uncomment': 'took a reply back',
}

/** What somebody did, as the rest of a sentence that begins with their name. */
export const deedInWords = (action: string): string => DEEDS[action] ?? action

const FIELDS: Record<string, string> = {
  ...{ category: 'Category', severity: 'Severity', note: 'Note', suggestedText: 'Suggestion' },
  ...{ quote: 'Words', status: 'Status', outcome: 'Outcome', reason: 'Reason', assignee: 'Assignee' },
  ...{ claim: 'Reviewed claim', rating: 'Rating', claimant: 'Claimed by', claimedOn: 'Claimed on' },
  ...{ appearances: 'Appeared', explanation: 'Explanation', reviewUrl: 'Review' },
}

type Said = { field: string; before: string; after: string }

/** The fields that an entry says were changed; positions and ids are nothing to read. */
export const changesIn = (detail: Record<string, unknown>): Said[] => {
  const [before, after] = [spread(fieldsOf(detail['before'])), spread(fieldsOf(detail['after']))]
  const proposal = fieldsOf(detail['proposal'])
  const proposed = { field: 'Proposal', before: inWords(proposal['words']), after: inWords(proposal['text']) }
  const changed = Object.keys(FIELDS)
    .filter((field) => field in after && !isSame(before[field], after[field]))
    .map((field) => ({
      field: FIELDS[field] ?? field,
      before: inWords(before[field]),
      after: inWords(after[field]),
    }))
  return 'text' in proposal ? [proposed, ...changed] : changed
}

/** A reviewed claim field by field, so that one reads what of it was changed. */
const spread = (fields: Record<string, unknown>): Record<string, unknown> => {
  const claim = claimSchema.safeParse(fields['claim']).data
  if (!claim) return fields
  const { claimed, claimant, appearances, ...rest } = claim
  return {
    ...fields,
    ...rest,
    claim: claimed,
    claimant: claimantInWords(claimant),
    appearances: appearances.join(' ') || null,
  }
}

const claimantInWords = ({ name, jobTitle, url }: Claim['claimant']): string =>
  [name, jobTitle, url].filter(Boolean).join(', ')

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const inWords = (value: unknown): string => {
  if (value === null || value === undefined) return 'none'
  if (typeof value === 'object' && 'name' in value) return String(value.name)
  return typeof value === 'string' ? (value === '' ? 'cut' : shorten(value, 200)) : JSON.stringify(value)
}

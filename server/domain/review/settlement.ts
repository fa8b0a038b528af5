import type { FlagStatus, Outcome } from './status.ts'

/** What each outcome says, and what it cannot be said without. */
export const OUTCOME_RULES: Record<
  Outcome,
  { meaning: string; needsReason: boolean; needsOriginal: boolean }
> = {
  fixed: { meaning: 'The text was corrected', needsReason: false, needsOriginal: false },
  cut: { meaning: 'The words were taken out', needsReason: false, needsOriginal: false },
  attributed: { meaning: 'The text now says who says so', needsReason: false, needsOriginal: false },
  stet: { meaning: 'Let it stand, although it was rightly asked', needsReason: true, needsOriginal: false },
  'not-an-issue': { meaning: 'Nothing was wrong here', needsReason: true, needsOriginal: false },
  duplicate: { meaning: 'Another flag says the same', needsReason: false, needsOriginal: true },
  'cannot-verify': { meaning: 'Neither proved nor refuted', needsReason: false, needsOriginal: false },
}

/** Where a flag may go from each status. What is settled can only be opened again. */
export const TRANSITIONS: Record<FlagStatus, readonly FlagStatus[]> = {
  open: ['queried', 'proposed', 'resolved'],
  queried: ['open', 'proposed', 'resolved'],
  proposed: ['open', 'queried', 'resolved'],
  resolved: ['open'],
}

/** How a flag stands: its status and, once it is settled, how and why. */
export type Standing = {
  status: FlagStatus
  outcome: Outcome | null
  reason: string | null
  duplicateOfId: string | null
}

export type StandingChange = Partial<Standing>

export type StandingProblem =
  'no-such-transition' | 'outcome-needed' | 'reason-needed' | 'original-needed' | 'not-settled'

/**
 * The standing that a change asks for, or what is wrong with it. Opening a flag again forgets its
 * outcome; the history keeps it. Saying the same again is no change.
 */
export const changedStanding = (
  before: Standing,
  change: StandingChange,
): { ok: true; standing: Standing } | { ok: false; problem: StandingProblem } => {
  const status = change.status ?? before.status
  if (status !== before.status && !TRANSITIONS[before.status].includes(status)) {
    return { ok: false, problem: 'no-such-transition' }
  }
  if (status !== 'resolved') {
    const settles = [change.outcome, change.reason, change.duplicateOfId].some((said) => said != null)
    if (settles) return { ok: false, problem: 'not-settled' }
    return { ok: true, standing: { status, outcome: null, reason: null, duplicateOfId: null } }
  }
  return settled({ ...before, ...change, status })
}

const settled = (
  standing: Standing,
): { ok: true; standing: Standing } | { ok: false; problem: StandingProblem } => {
  const { outcome, reason, duplicateOfId } = standing
  if (outcome === null) return { ok: false, problem: 'outcome-needed' }
  const { needsReason, needsOriginal } = OUTCOME_RULES[outcome]
  if (needsReason && (reason ?? '').trim() === '') return { ok: false, problem: 'reason-needed' }
  if (needsOriginal && duplicateOfId === null) return { ok: false, problem: 'original-needed' }
  return { ok: true, standing: { ...standing, duplicateOfId: needsOriginal ? duplicateOfId : null } }
}

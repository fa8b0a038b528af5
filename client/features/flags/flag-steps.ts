import type { Flag, FlagChange } from '#contract/flag.ts'

/**
 * The changes that make of one version of a flag what another one says, each of them possible after the
 * one before: what is settled has to be opened before it can be asked about or proposed again. What is
 * the same in both is left alone, whatever has become of it since.
 */
export const flagSteps = (from: Flag, to: Flag): FlagChange[] => {
  const opensFirst = from.status === 'resolved' && to.status !== 'resolved' && to.status !== 'open'
  const here: Flag = opensFirst ? { ...from, ...OPEN } : from
  const rest = { ...contentOf(here, to), ...groundsOf(here, to), ...standingOf(here, to) }
  return [...(opensFirst ? [{ status: OPEN.status }] : []), ...(Object.keys(rest).length > 0 ? [rest] : [])]
}

const OPEN = { status: 'open', outcome: null, reason: null, duplicateOfId: null } as const

const contentOf = (from: Flag, to: Flag): FlagChange => ({
  ...(to.category !== from.category && { category: to.category }),
  ...(to.severity !== from.severity && { severity: to.severity }),
  ...(to.note !== from.note && { note: to.note }),
  ...(to.suggestedText !== from.suggestedText && { suggestedText: to.suggestedText }),
  ...(to.assignee?.id !== from.assignee?.id && { assigneeId: to.assignee?.id ?? null }),
})

/** What it is about and rests on: values of more than one word. */
const groundsOf = (from: Flag, to: Flag): FlagChange => ({
  ...(isOther(to.span, from.span) && { span: to.span }),
  ...(isOther(to.claim, from.claim) && { claim: to.claim }),
  ...(isOther(to.sources, from.sources) && { sources: to.sources }),
})

const standingOf = (from: Flag, to: Flag): FlagChange => {
  const { status, outcome, reason, duplicateOfId } = to
  const isSame =
    status === from.status &&
    outcome === from.outcome &&
    reason === from.reason &&
    duplicateOfId === from.duplicateOfId
  if (isSame) return {}
  return status === 'resolved' ? { status, outcome, reason, duplicateOfId } : { status }
}

/** Whether both are told, and are not the same. */
const isOther = (one: unknown, other: unknown): boolean =>
  one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other)

import { z } from 'zod'
import type { BulkChange } from '#contract/bulk.ts'
import { OUTCOME_RULES } from '#domain/review/settlement.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { OUTCOMES } from '#domain/review/status.ts'

/** What shall be done to many flags. */
export type BulkKind = 'settle' | 'assign' | 'severity'

/** What was chosen and typed for it; kept while the dialog is closed. */
export const bulkDraft = z.object({
  outcome: z.enum(OUTCOMES),
  reason: z.string(),
  /** The id of a flag, or an address that leads to it */
  original: z.string(),
  /** `''` is nobody */
  assigneeId: z.string(),
  severity: z.enum(SEVERITIES),
})

export type BulkDraft = z.infer<typeof bulkDraft>

export const EMPTY_DRAFT: BulkDraft = {
  ...{ outcome: 'fixed', reason: '', original: '', assigneeId: '', severity: 'major' },
}

export const changeOf = (kind: BulkKind, draft: BulkDraft): BulkChange['change'] => {
  if (kind === 'assign') return { assigneeId: draft.assigneeId === '' ? null : draft.assigneeId }
  if (kind === 'severity') return { severity: draft.severity }
  return {
    status: 'resolved',
    outcome: draft.outcome,
    ...(draft.reason.trim() !== '' && { reason: draft.reason }),
    ...(OUTCOME_RULES[draft.outcome].needsOriginal && { duplicateOfId: flagIdIn(draft.original) }),
  }
}

/** What is missing before anything can be previewed, for the field it is missing in. */
export const missingIn = (kind: BulkKind, draft: BulkDraft): { reason?: string; original?: string } => {
  if (kind !== 'settle') return {}
  const { needsReason, needsOriginal } = OUTCOME_RULES[draft.outcome]
  return {
    ...(needsReason && draft.reason.trim() === '' && { reason: 'must say why' }),
    ...(needsOriginal && draft.original.trim() === '' && { original: 'must name the other flag' }),
  }
}

const flagIdIn = (typed: string): string => /[?&]flag=([\w-]+)/.exec(typed)?.[1] ?? typed.trim()

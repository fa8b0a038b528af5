import { useQuery } from '@tanstack/react-query'
import { OUTCOME_RULES } from '#domain/review/settlement.ts'
import { SEVERITIES, SEVERITY_MEANINGS } from '#domain/review/severity.ts'
import { OUTCOMES } from '#domain/review/status.ts'
import { peopleQuery } from '../../api/people.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { BulkDraft, BulkKind, missingIn } from './bulk-draft.ts'
import { FilterSelect } from './filter-select.tsx'

type BulkFieldsProps = {
  kind: BulkKind
  draft: BulkDraft
  missing: ReturnType<typeof missingIn>
  onChange: (draft: BulkDraft) => void
}

export const BulkFields = ({ kind, draft, missing, onChange }: BulkFieldsProps) => {
  const people = useQuery(peopleQuery).data ?? []
  const set = (change: Partial<BulkDraft>) => onChange({ ...draft, ...change })
  if (kind === 'assign') {
    return (
      <FilterSelect
        label="Assignee"
        all="Nobody"
        value={draft.assigneeId}
        options={people.map(({ id, name }) => [id, name])}
        onChange={(assigneeId = '') => set({ assigneeId })}
      />
    )
  }
  if (kind === 'severity') {
    return (
      <SelectField
        label="Severity"
        value={draft.severity}
        options={SEVERITIES}
        hint={SEVERITY_MEANINGS[draft.severity]}
        onChange={(severity) => set({ severity })}
      />
    )
  }
  const { meaning, needsReason, needsOriginal } = OUTCOME_RULES[draft.outcome]
  return (
    <>
      <SelectField
        label="Outcome"
        value={draft.outcome}
        options={OUTCOMES}
        hint={meaning}
        onChange={(outcome) => set({ outcome })}
      />
      {needsOriginal && (
        <TextField
          label="Duplicate of"
          value={draft.original}
          hint="The address of the other flag, as its link in the queue has it"
          error={missing.original}
          isRequired
          onChange={(original) => set({ original })}
        />
      )}
      <TextField
        label="Reason"
        rows={2}
        value={draft.reason}
        {...(!needsReason && { hint: 'May stay empty' })}
        error={missing.reason}
        isRequired={needsReason}
        onChange={(reason) => set({ reason })}
      />
    </>
  )
}

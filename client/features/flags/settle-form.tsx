import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import type { Flag } from '#contract/flag.ts'
import { inReadingOrder } from '#domain/article/span.ts'
import { OUTCOME_RULES } from '#domain/review/settlement.ts'
import { type Outcome, OUTCOMES } from '#domain/review/status.ts'
import { flagsQuery } from '../../api/flags.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { RadioList } from '../../ui/radio-list.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { shorten } from '../../ui/shorten.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useFlagWork } from './flag-work.ts'
import styles from './in-place.module.css'
import { useKeptText } from '../../ui/use-kept-text.ts'
import { useStandingChange } from './use-standing-change.ts'

const MEANINGS = Object.fromEntries(
  OUTCOMES.map((outcome) => [outcome, OUTCOME_RULES[outcome].meaning]),
) as Record<Outcome, string>

/** Says how a flag was settled, and why. The reason is kept until the server has it. */
export const SettleForm = ({ flag }: { flag: Flag }) => {
  const { userId, deed } = useFlagWork()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [duplicateOfId, setDuplicateOfId] = useState('')
  const reason = useKeptText(`${userId}/${flag.articleId}/settle/${flag.id}`)
  const { isBusy, error, change } = useStandingChange(flag, reason.saved)
  const rules = outcome && OUTCOME_RULES[outcome]
  const wrong = (field: string) => (error instanceof ApiProblem ? error.messageFor(field) : undefined)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const why = reason.text.trim() === '' ? null : reason.text
    const standing = { status: 'resolved' as const, ...(outcome && { outcome }), reason: why }
    const original = rules?.needsOriginal && duplicateOfId !== '' ? { duplicateOfId } : {}
    void change({
      change: { ...standing, ...original },
      done: `Settled: ${outcome}.`,
      label: 'settled flag',
    })
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <RadioList
        label="Outcome"
        takesFocus
        value={outcome}
        options={OUTCOMES}
        meanings={MEANINGS}
        error={wrong('outcome')}
        onChange={setOutcome}
      />
      {rules?.needsOriginal && (
        <DuplicateField
          flag={flag}
          value={duplicateOfId}
          error={wrong('duplicateOfId')}
          onChange={setDuplicateOfId}
        />
      )}
      <TextField
        label="Reason"
        rows={2}
        value={reason.text}
        hint={rules?.needsReason ? 'This outcome needs one.' : 'May be left out.'}
        error={wrong('reason')}
        isReadOnly={isBusy}
        onChange={reason.type}
      />
      {error && (
        <p role="alert" className={styles.problem}>
          Not settled. {sentenceFor(error)}
        </p>
      )}
      <div className={styles.actions}>
        <Button look="main" type="submit" isDisabled={isBusy}>
          {isBusy ? 'Settling …' : 'Settle'}
        </Button>
        <Button look="quiet" onPress={() => deed.set(null)}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

type DuplicateFieldProps = {
  flag: Flag
  value: string
  error: string | undefined
  onChange: (flagId: string) => void
}

const DuplicateField = ({ flag, value, error, onChange }: DuplicateFieldProps) => {
  const { data: flags = [] } = useQuery(flagsQuery(flag.articleId))
  const others = flags.filter(({ id }) => id !== flag.id).sort((a, b) => inReadingOrder(a.span, b.span))
  const show = (chosen: string) => {
    const other = others.find(({ id }) => id === chosen)
    if (!other) return 'Choose a flag …'
    return `${other.category}: “${shorten(other.quote.exact, 40)}” ${shorten(other.note, 40)}`
  }
  return (
    <SelectField
      label="Duplicate of"
      value={value}
      options={['', ...others.map(({ id }) => id)]}
      show={show}
      error={error}
      onChange={onChange}
    />
  )
}

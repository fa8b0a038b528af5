import { type KeyboardEvent, type SubmitEvent, useState } from 'react'
import type { Finding } from '#contract/finding.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import styles from './finding-item.module.css'
import { useDismissal } from './use-dismissal.ts'

type DismissFormProps = {
  articleId: string
  finding: Finding
  onDismissed: () => void
  onCancel: () => void
}

/** Asks why, in place; the answer may be left out. */
export const DismissForm = ({ articleId, finding, onDismissed, onCancel }: DismissFormProps) => {
  const [reason, setReason] = useState('')
  const { isBusy, run } = useBusy()
  const { dismiss, error } = useDismissal(articleId)
  const wrong = error instanceof ApiProblem ? error.messageFor('reason') : undefined
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void run(async () => {
      try {
        await dismiss({ finding, reason })
      } catch {
        // The form says why.
        return
      }
      announce('Finding dismissed.')
      onDismissed()
    })
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onCancel()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears for its field and buttons
    <form className={styles.reason} onSubmit={submit} onKeyDown={leave} noValidate>
      <TextField label="Reason (optional)" takesFocus value={reason} error={wrong} onChange={setReason} />
      {error && (
        <p role="alert" className={styles.problem}>
          Not dismissed. {sentenceFor(error)}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" isDisabled={isBusy}>
          {isBusy ? 'Dismissing …' : 'Dismiss'}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          Keep
        </Button>
      </div>
    </form>
  )
}

import type { KeyboardEvent, SubmitEvent } from 'react'
import type { Dismissal } from '../../api/findings.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import { useKeptText } from '../../ui/use-kept-text.ts'
import styles from './finding-actions.module.css'

type DismissFormProps = {
  /** Where it is kept what is typed */
  place: string
  error: Error | null
  /** Answers whether the desk has it. */
  onDismiss: (why: Omit<Dismissal, 'finding'>) => Promise<boolean>
  onCancel: () => void
}

/** Asks why, in place; what is typed is kept until the desk has it. */
export const DismissForm = ({ place, error, onDismiss, onCancel }: DismissFormProps) => {
  const { text, typedAt, type, saved } = useKeptText(place)
  const { isBusy, run } = useBusy()
  const wrong = error instanceof ApiProblem ? error.messageFor('reason') : undefined
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void run(async () => {
      const why = { reason: text, ...(text !== '' && { draft: { place, typedAt } }) }
      if (await onDismiss(why)) saved()
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
      <TextField label="Reason (optional)" takesFocus value={text} error={wrong} onChange={type} />
      {error && wrong === undefined && (
        <p role="alert" className={styles.problem}>
          Not dismissed. {sentenceFor(error)}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" isDisabled={isBusy}>
          Dismiss
        </Button>
        <Button look="quiet" onPress={onCancel}>
          Keep
        </Button>
      </div>
    </form>
  )
}

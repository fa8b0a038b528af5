import { type KeyboardEvent, type SubmitEvent, useState } from 'react'
import type { Obstacle } from '#contract/obstacle.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { useWaive } from '../../api/sign-off.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import styles from './sign-off-panel.module.css'

type WaiveFormProps = { articleId: string; obstacle: Obstacle; onClose: () => void }

/** Asks why this need not hold up the article; without a reason nothing is waived. */
export const WaiveForm = ({ articleId, obstacle, onClose }: WaiveFormProps) => {
  const [reason, setReason] = useState('')
  const { isBusy, run } = useBusy()
  const { mutateAsync: waive, error } = useWaive(articleId)
  const wrong = error instanceof ApiProblem ? error.messageFor('reason') : undefined
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void run(async () => {
      const waiver = await waive({ obstacle: obstacle.id, reason }).catch(() => null)
      if (!waiver) return
      announce('Waived. The reason stays in the record.')
      onClose()
    })
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onClose()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears for its field and buttons
    <form className={styles.form} onSubmit={submit} onKeyDown={leave} noValidate>
      <TextField
        label="Reason"
        rows={2}
        takesFocus
        isRequired
        value={reason}
        error={wrong}
        onChange={setReason}
      />
      {error && (
        <p role="alert" className={styles.problem}>
          Not waived. {sentenceFor(error)}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" isDisabled={isBusy}>
          {isBusy ? 'Waiving …' : 'Waive'}
        </Button>
        <Button look="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

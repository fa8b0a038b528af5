import { type KeyboardEvent, type SubmitEvent, useState } from 'react'
import type { Obstacle } from '#contract/obstacle.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { useLeaving } from '../../api/outbox/use-leaving.ts'
import { announce, tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import { useIsOpen } from '../../ui/use-is-open.ts'
import { useKeptText } from '../../ui/use-kept-text.ts'
import styles from './sign-off-panel.module.css'
import { useWaivers } from './use-waivers.ts'

type WaiveFormProps = { userId: string; articleId: string; obstacle: Obstacle; onClose: () => void }

/**
 * Asks why this need not hold up the article; without a reason nothing is waived. The reason is kept in
 * this browser until the desk, or the outbox while the desk is away, has it.
 */
export const WaiveForm = ({ userId, articleId, obstacle, onClose }: WaiveFormProps) => {
  const reason = useKeptText(`${userId}/${articleId}/waive/${obstacle.id}`)
  const [error, setError] = useState<unknown>(null)
  const { isBusy, run } = useBusy()
  const { waive } = useWaivers(articleId)
  const isOpen = useIsOpen()
  const wrong = error instanceof ApiProblem ? error.messageFor('reason') : undefined
  const save = async () => {
    setError(null)
    try {
      await waive(obstacle, reason.text)
      reason.saved()
      announce('Waived. The reason stays in the record.')
      if (isOpen()) onClose()
    } catch (problem) {
      setError(problem)
      if (isOpen()) return
      reason.type(reason.text)
      tell(`Not waived. ${sentenceFor(problem)} The reason is kept.`)
    }
  }
  useLeaving(isBusy, () => {
    reason.saved()
    onClose()
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void run(save)
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
        value={reason.text}
        error={wrong}
        isReadOnly={isBusy}
        onChange={reason.type}
      />
      {error !== null && (
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

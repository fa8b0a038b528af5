import type { SubmitEvent } from 'react'
import type { Readiness } from '#contract/readiness.ts'
import { useLeaving } from '../../api/outbox/use-leaving.ts'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { count } from '../../ui/plural.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useBusy } from '../../ui/use-busy.ts'
import { useIsOpen } from '../../ui/use-is-open.ts'
import { useKeptText } from '../../ui/use-kept-text.ts'
import styles from './sign-off-panel.module.css'

type SignOffDialogProps = {
  /** Where the note is kept while it is typed. */
  place: string
  readiness: Readiness
  problem: string | null
  /** Answers whether it was signed. */
  onSign: (note: string) => Promise<boolean>
  onClose: () => void
}

/** Says what is about to be sealed, and asks for a note. */
export const SignOffDialog = ({ place, readiness, problem, onSign, onClose }: SignOffDialogProps) => {
  const note = useKeptText(place)
  const { isBusy, run } = useBusy()
  const isOpen = useIsOpen()
  const { coverage, waived } = readiness
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void run(async () => {
      if (await onSign(note.text)) {
        note.saved()
        if (isOpen()) onClose()
      } else if (!isOpen()) note.type(note.text)
    })
  }
  useLeaving(isBusy, () => {
    note.saved()
    onClose()
  })
  return (
    <Modal title="Sign off" isOpen onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.plain}>
          This seals the text and every decision on it: {count(coverage.sentences, 'sentence')} and all flags,
          {waived.length > 0 ? ` with ${count(waived.length, 'waiver')}` : ' without any waiver'}. Whatever is
          changed later shows as a change since your sign-off.
        </p>
        <TextField
          label="Note (optional)"
          rows={2}
          takesFocus
          value={note.text}
          isReadOnly={isBusy}
          onChange={note.type}
        />
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            Not signed off. {problem}
          </p>
        )}
        <div className={styles.actions}>
          <Button look="main" type="submit" isDisabled={isBusy}>
            {isBusy ? 'Signing …' : 'Seal and sign off'}
          </Button>
          <Button look="quiet" onPress={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  )
}

import { type SubmitEvent, useState } from 'react'
import type { Readiness } from '#contract/readiness.ts'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { count } from '../../ui/plural.ts'
import { TextField } from '../../ui/text-field.tsx'
import styles from './sign-off-panel.module.css'

type SignOffDialogProps = {
  isOpen: boolean
  readiness: Readiness
  isBusy: boolean
  problem: string | null
  onSign: (note: string) => void
  onClose: () => void
}

/** Says what is about to be sealed, and asks for a note. */
export const SignOffDialog = ({
  isOpen,
  readiness,
  isBusy,
  problem,
  onSign,
  onClose,
}: SignOffDialogProps) => {
  const [note, setNote] = useState('')
  const { coverage, waived } = readiness
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onSign(note)
  }
  return (
    <Modal title="Sign off" isOpen={isOpen} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.plain}>
          This seals the text and every decision on it: {count(coverage.sentences, 'sentence')} and all flags,
          {waived.length > 0 ? ` with ${count(waived.length, 'waiver')}` : ' without any waiver'}. Whatever is
          changed later shows as a change since your sign-off.
        </p>
        <TextField label="Note (optional)" rows={2} takesFocus value={note} onChange={setNote} />
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

import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { deskQuery, useChangeDesk } from '../../api/desk.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Modal } from '../../ui/modal.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './new-article-dialog.module.css'

/** What holds for everybody on the desk; for the admin. */
export const DeskSettingsDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => (
  <Modal title="Desk settings" isOpen={isOpen} onClose={onClose}>
    <Settings onClose={onClose} />
  </Modal>
)

const Settings = ({ onClose }: { onClose: () => void }) => {
  const settings = useQuery(deskQuery)
  return (
    <Loaded query={settings} what="the settings">
      {({ coverage, version }) => (
        <SettingsForm key={version} coverage={coverage} version={version} onClose={onClose} />
      )}
    </Loaded>
  )
}

type SettingsFormProps = { coverage: number; version: number; onClose: () => void }

const SettingsForm = ({ coverage, version, onClose }: SettingsFormProps) => {
  const [typed, setTyped] = useState(String(coverage))
  const { mutateAsync, error, isPending } = useChangeDesk()
  const save = async () => {
    const asked = { coverage: /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN, version }
    // The new version makes a new form, so it is the answer that is waited for, and not this one.
    if (!(await mutateAsync(asked).catch(() => null))) return
    announce('Saved.')
    onClose()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void save()
  }
  const isWrong = error instanceof ApiProblem && error.messageFor('coverage') !== undefined
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label="Coverage"
        takesFocus
        value={typed}
        hint="Percent of the checkable sentences that must be accounted for before an article can be signed off."
        error={isWrong ? 'must be a whole number from 0 to 100' : undefined}
        onChange={setTyped}
      />
      {error && !isWrong && <p role="alert">Not saved. {sentenceFor(error)}</p>}
      <div className={styles.actions}>
        <Button look="main" type="submit" isDisabled={isPending}>
          Save
        </Button>
        <Button look="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

import { type KeyboardEvent, type SubmitEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { shorten } from '../../ui/shorten.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useKeptText } from '../../ui/use-kept-text.ts'
import styles from './note-dialog.module.css'

type NoteDialogProps = {
  /** Where what is typed is kept. */
  place: string
  /** The words of the sentence. */
  quote: string
  /** What is noted beside it now. */
  note: string
  /** Whether this person may note anything; everybody reads it. */
  mayNote: boolean
  /** Keeps the words again if the desk does not take them. */
  onSave: (note: string, keepAgain: () => void) => void
  onClose: () => void
}

/** What is noted beside a sentence: why it cannot be verified, whom to call again. */
export const NoteDialog = ({ place, quote, note, mayNote, onSave, onClose }: NoteDialogProps) => (
  <Modal title="Note" isOpen onClose={onClose}>
    <p className={styles.target}>
      For the sentence <q dir="auto">{shorten(quote, 160)}</q>
    </p>
    {mayNote ? (
      <NoteForm place={place} note={note} onSave={onSave} onClose={onClose} />
    ) : (
      <>
        <p className={styles.note} dir="auto">
          {note === '' ? 'Nothing is noted here.' : note}
        </p>
        <div>
          <Button onPress={onClose}>Close</Button>
        </div>
      </>
    )}
  </Modal>
)

type NoteFormProps = Pick<NoteDialogProps, 'place' | 'note' | 'onSave' | 'onClose'>

const NoteForm = ({ place, note, onSave, onClose }: NoteFormProps) => {
  const kept = useKeptText(place)
  const [isRestored] = useState(kept.text !== '' && kept.text !== note)
  const [isTyped, setTyped] = useState(isRestored)
  const text = isTyped ? kept.text : note
  const save = () => {
    const written = text.trim() === '' ? '' : text
    // From here on the outbox keeps it.
    kept.saved()
    if (written === note) onClose()
    else onSave(written, () => kept.type(written))
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    save()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    save()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears for its field
    <form className={styles.form} onSubmit={submit} onKeyDown={press} noValidate>
      {isRestored && <p className={styles.target}>Not saved yet: this is what you typed before.</p>}
      <TextField
        label="Note"
        rows={3}
        takesFocus
        value={text}
        hint="Everybody on the desk reads it, and the sign-off seals it. Empty: no note."
        onChange={(typed) => {
          setTyped(true)
          kept.type(typed)
        }}
      />
      <div className={styles.actions}>
        <Button look="main" type="submit">
          Save note
        </Button>
        <Button look="quiet" onPress={onClose}>
          Close
        </Button>
        <span className={styles.target}>
          <kbd>Ctrl</kbd> <kbd>↵</kbd> saves
        </span>
      </div>
    </form>
  )
}

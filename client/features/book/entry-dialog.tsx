import { type SubmitEvent, useRef } from 'react'
import type { BookEntry } from '#domain/book/entry.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { announce, tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Modal } from '../../ui/modal.tsx'
import { shorten } from '../../ui/shorten.ts'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import { useIsOpen } from '../../ui/use-is-open.ts'
import type { EntryUse } from './entry-draft.ts'
import { EntryFields } from './entry-fields.tsx'
import styles from './entry-form.module.css'
import { timeOf, titleOf } from './entry-words.ts'
import { useEntryForm } from './use-entry-form.ts'

type EntryDialogProps = {
  userId: string
  use: EntryUse
  /** `isDone`: what was typed is saved, or on its way. */
  onClose: (isDone: boolean) => void
}

/** A new entry of the reference book, or one to be edited. */
export const EntryDialog = ({ userId, use, onClose }: EntryDialogProps) => {
  const isOpen = useIsOpen()
  const form = useEntryForm({
    ...{ userId, use },
    onSaved: (entry) => {
      announce(`In the reference book: ${titleOf(entry)}.`)
      if (isOpen()) onClose(true)
    },
    onFailed: (problem) => {
      const isTakenBack = problem instanceof ApiProblem && problem.code === 'taken-back'
      if (!isOpen() && !isTakenBack) tell(`Not saved. ${sentenceFor(problem)} ${WAY_BACK[use.kind]}`)
    },
    onLeave: () => onClose(true),
  })
  const { draft, problem, theirs } = form
  const element = useRef<HTMLFormElement>(null)
  useFirstMistake(element, problem)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    form.save()
  }
  const isNew = use.kind === 'new'
  const cancel = () => onClose(false)
  return (
    <Modal title={isNew ? 'Add to reference book' : 'Edit entry'} isOpen onClose={cancel}>
      <form ref={element} className={styles.form} onSubmit={submit} noValidate>
        {isNew && use.words !== '' && (
          <p className={styles.quiet}>
            From the words <q dir="auto">{shorten(use.words, 160)}</q>
          </p>
        )}
        {form.isRestored && (
          <p className={styles.quiet}>
            Not saved yet: this is what you typed before.{' '}
            <Button look="quiet" onPress={form.startOver}>
              Start over
            </Button>
          </p>
        )}
        <EntryFields draft={draft} problem={problem} isNew={isNew} onEdit={form.edit} />
        {problem && (
          <p role="alert" className={styles.problem}>
            Not saved yet. {sentenceFor(problem)} {theirs && inWords(theirs)}
          </p>
        )}
        <div className={styles.actions}>
          {theirs ? (
            <Button onPress={() => form.saveOver(theirs)}>Save mine over it</Button>
          ) : (
            <Button look="main" type="submit" isDisabled={form.isSaving}>
              {form.isSaving ? 'Saving …' : isNew ? 'Add entry' : 'Save entry'}
            </Button>
          )}
          <Button look="quiet" onPress={cancel}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** Where somebody who has left the form finds again what they typed. */
const WAY_BACK: Record<EntryUse['kind'], string> = {
  new: 'What you typed is kept: open the same form again to go on.',
  edit: 'What you typed is kept: edit the entry again to go on.',
}

const inWords = (entry: BookEntry): string => {
  const said = [titleOf(entry), timeOf(entry), entry.aliases.join(' | ')].filter(Boolean).join('; ')
  return `It says “${said}” now.`
}

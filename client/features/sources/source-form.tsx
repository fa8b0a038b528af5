import { type SubmitEvent, useRef } from 'react'
import { SOURCE_FILE_MB } from '#domain/review/source.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import { SourceFields } from './source-fields.tsx'
import styles from './source-form.module.css'
import { sizeInWords } from './source-words.ts'
import type { SourceForm as Form } from './use-source-form.ts'

type SourceFormProps = { form: Form; saves: string; onClose: () => void }

export const SourceForm = ({ form, saves, onClose }: SourceFormProps) => {
  const { draft, problem, files, theirs } = form
  const element = useRef<HTMLFormElement>(null)
  useFirstMistake(element, problem)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    form.save()
  }
  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate>
      {form.isRestored && (
        <p className={styles.quiet}>
          Not saved yet: this is what you typed before.{' '}
          <Button look="quiet" onPress={form.startOver}>
            Start over
          </Button>
        </p>
      )}
      <SourceFields draft={draft} problem={problem} onEdit={form.edit} />
      <FileField
        label="Files"
        hint={`Choose some or drop them here; each at most ${SOURCE_FILE_MB} MB.`}
        isMultiple
        error={files.tooLarge}
        onFiles={files.choose}
      />
      <ul className={styles.files}>
        {files.files.map((file, index) => (
          <li key={`${index} ${file.name}`}>
            {file.name}, {sizeInWords(file.size)}
            {files.underWay?.name === file.name ? (
              <progress
                aria-label={`Sending ${file.name}`}
                value={files.underWay.share}
                className={styles.progress}
              />
            ) : (
              <Button look="quiet" aria-label={`Leave out ${file.name}`} onPress={() => files.leave(file)}>
                Leave out
              </Button>
            )}
          </li>
        ))}
      </ul>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          Not saved yet. {sentenceFor(problem)}
          {theirs && ` Its title is “${theirs.title}” now.`}
          {isUnreachable(problem) && !form.canWait && CANNOT_WAIT}
        </p>
      )}
      <div className={styles.actions}>
        {theirs ? (
          <Button onPress={() => form.saveOver(theirs)}>Save mine over it</Button>
        ) : (
          <Button look="main" type="submit" isDisabled={form.isSaving}>
            {form.isSaving ? 'Saving …' : saves}
          </Button>
        )}
        <Button look="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

const CANNOT_WAIT =
  ' Files are too large to wait in the browser: keep this form open, and save once the desk is back.'

const isUnreachable = (problem: Error): boolean =>
  problem instanceof ApiProblem && problem.code === 'unreachable'

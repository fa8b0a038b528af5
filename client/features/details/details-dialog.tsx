import { type SubmitEvent, useRef } from 'react'
import type { Article } from '#contract/article.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { announce, tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { DetailFields, type DetailName } from '../../ui/detail-fields.tsx'
import { SOURCE_WORDS } from '../../ui/detail-source-words.ts'
import { Modal } from '../../ui/modal.tsx'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import { useIsOpen } from '../../ui/use-is-open.ts'
import styles from './details-dialog.module.css'
import { TheirDetails } from './their-details.tsx'
import { useDetailsForm } from './use-details-form.ts'

type DetailsDialogProps = {
  userId: string
  article: Article
  /** Where one begins */
  first: DetailName
  onClose: () => void
}

const MISSING: Partial<Record<DetailName, string>> = {
  byline: 'Not known.',
  publishedOn: 'Not known. Dates in the text and in its links are measured against it.',
  sourceUrl: 'Not known.',
}

/** What is known about an article, to be corrected. */
export const DetailsDialog = ({ userId, article, first, onClose }: DetailsDialogProps) => {
  const isOpen = useIsOpen()
  const form = useDetailsForm({
    ...{ userId, article },
    onSaved: (isNew) => {
      if (isNew) announce('Details saved.')
      if (isOpen()) onClose()
    },
    onFailed: (problem) => {
      const isTakenBack = problem instanceof ApiProblem && problem.code === 'taken-back'
      if (!isOpen() && !isTakenBack) tell(`Not saved. ${sentenceFor(problem)} ${WAY_BACK}`)
    },
    onLeave: onClose,
  })
  const { problem, theirs, valueOf, isTyped } = form
  const element = useRef<HTMLFormElement>(null)
  useFirstMistake(element, problem)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const day = element.current?.querySelector<HTMLInputElement>('input[type="date"]')
    if (day?.validity.badInput) form.refuseHalfDay()
    else form.save()
  }
  const hintFor = (name: DetailName): string => {
    if (valueOf(name) === '') return MISSING[name] ?? ''
    if (isTyped(name)) return SOURCE_WORDS.editor
    const { publishedOnSource: source } = article
    if (name !== 'publishedOn' || source === null) return ''
    return source === 'editor' ? 'Set by an editor.' : SOURCE_WORDS[source]
  }
  return (
    <Modal title="Article details" isOpen onClose={onClose}>
      <form ref={element} className={styles.form} onSubmit={submit} noValidate>
        {form.isRestored && (
          <p className={styles.quiet}>
            Not saved yet: this is what you typed before.{' '}
            <Button look="quiet" onPress={form.startOver}>
              Start over
            </Button>
          </p>
        )}
        <DetailFields
          {...{ valueOf, hintFor }}
          wrong={(name) => (problem instanceof ApiProblem ? problem.messageFor(name) : undefined)}
          takesFocus={first}
          onEdit={form.edit}
        />
        {theirs ? (
          <TheirDetails theirs={theirs} onKeep={form.saveOver} onTake={form.takeTheirs} />
        ) : (
          problem && (
            <p role="alert" className={styles.problem}>
              Not saved yet. {sentenceFor(problem)}
            </p>
          )
        )}
        <div className={styles.actions}>
          {!theirs && (
            <Button look="main" type="submit" isDisabled={form.isSaving}>
              {form.isSaving ? 'Saving …' : 'Save details'}
            </Button>
          )}
          <Button look="quiet" onPress={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** For who has left the form and finds again what they typed. */
const WAY_BACK = 'What you typed is kept: open the details again to go on.'

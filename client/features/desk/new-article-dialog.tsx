import { type SubmitEvent, useRef } from 'react'
import type { Article } from '#contract/article.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { dayInWords } from '../../ui/day.ts'
import { Modal } from '../../ui/modal.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import styles from './new-article-dialog.module.css'
import { useNewArticle } from './use-new-article.ts'

const MEASURE = 'Dates in the text and in its links are measured against it.'

type NewArticleDialogProps = {
  userId: string
  isOpen: boolean
  onClose: () => void
  onImported: (article: Article) => void
}

export const NewArticleDialog = ({ userId, isOpen, onClose, onImported }: NewArticleDialogProps) => {
  const { draft, edit, save, isSaving, problem } = useNewArticle(userId, onImported)
  const form = useRef<HTMLFormElement>(null)
  useFirstMistake(form, problem)
  const wrong = (field: string) => (problem instanceof ApiProblem ? problem.messageFor(field) : undefined)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <Modal title="New article" isOpen={isOpen} onClose={onClose}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label="Title"
          takesFocus
          value={draft.title}
          hint="Empty: the first words of the text."
          error={wrong('title')}
          onChange={(title) => edit({ title })}
        />
        <TextField
          label="Publication date"
          type="date"
          value={draft.publishedOn}
          hint={draft.publishedOn === '' ? MEASURE : `${dayInWords(draft.publishedOn)}. ${MEASURE}`}
          error={wrong('publishedOn')}
          onChange={(publishedOn) => edit({ publishedOn })}
        />
        <TextField
          label="Text"
          rows={10}
          value={draft.text}
          hint="Paste it as it is; lines broken by a PDF are joined, and every repair is recorded."
          error={wrong('text')}
          onChange={(text) => edit({ text })}
        />
        {problem && (
          <p role="alert" className={styles.problem}>
            Not imported. {sentenceFor(problem)}
          </p>
        )}
        <div className={styles.actions}>
          <Button look="main" type="submit" isDisabled={isSaving}>
            {isSaving ? 'Importing …' : 'Import'}
          </Button>
          <Button look="quiet" onPress={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Modal>
  )
}

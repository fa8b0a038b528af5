import { type SubmitEvent, useRef } from 'react'
import type { Article } from '#contract/article.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { dayInWords } from '../../ui/day.ts'
import { FileField } from '../../ui/file-field.tsx'
import { Modal } from '../../ui/modal.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import { isArticleFile } from './article-file.ts'
import { ArticleFilePanel } from './article-file-panel.tsx'
import styles from './new-article-dialog.module.css'
import { ReadingProgress } from './reading-progress.tsx'
import { useArticleFile } from './use-article-file.ts'
import { useNewArticle } from './use-new-article.ts'
import { useReading } from './use-reading.ts'

const ACCEPTED =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.pdf,.json,text/plain,text/markdown,text/html,application/pdf,application/json'
const MEASURE = 'Dates in the text and in its links are measured against it.'

/** What an editor says of an article before it is read; empty where nothing. */
export type Typed = { title: string; publishedOn: string }

type NewArticleDialogProps = {
  userId: string
  isOpen: boolean
  onClose: () => void
  onImported: (article: Article) => void
  /** Something was read and wants to be looked at, with what was typed about it. */
  onRead: (importId: string, typed: Typed) => void
}

/** Where an article comes in: as words, which may go straight to the desk, as a file or from an address. */
export const NewArticleDialog = ({ userId, isOpen, onClose, onImported, onRead }: NewArticleDialogProps) => {
  const { draft, edit, save, isSaving, problem: saveProblem } = useNewArticle(userId, onImported)
  // What is typed stays until there is an article: who comes back from the preview finds it again.
  const reading = useReading((importId) => onRead(importId, draft))
  const articleFile = useArticleFile(userId, onImported)
  const problem = reading.problem ?? saveProblem
  const form = useRef<HTMLFormElement>(null)
  useFirstMistake(form, problem)
  const wrong = (field: string) => (problem instanceof ApiProblem ? problem.messageFor(field) : undefined)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    reading.forgetProblem()
    if (draft.text.trim() === '' && draft.address.trim() !== '') fetchAddress()
    else void save()
  }
  const fetchAddress = () => void reading.read({ url: draft.address.trim() })
  const takeFile = (file: File) => {
    reading.cancel()
    reading.forgetProblem()
    articleFile.forget()
    void (isArticleFile(file) ? articleFile.take(file) : reading.read({ file }))
  }
  const close = () => {
    reading.cancel()
    articleFile.forget()
    onClose()
  }
  const { found } = articleFile
  if (found !== null) {
    return (
      <Modal title="New article" isOpen={isOpen} onClose={close}>
        <ArticleFilePanel
          found={found}
          problem={articleFile.problem}
          isSaving={articleFile.isSaving}
          onSave={() => void articleFile.save()}
          onOther={articleFile.forget}
        />
      </Modal>
    )
  }
  return (
    <Modal title="New article" isOpen={isOpen} onClose={close}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label="Text"
          takesFocus
          rows={6}
          value={draft.text}
          hint="Paste it as it is; lines broken by a PDF are joined, and every repair is recorded."
          error={wrong('text')}
          onChange={(text) => edit({ text })}
        />
        <FileField
          label="File"
          hint="Word, PDF, web page, Markdown, text, or the JSON of an article from another desk. Choose one or drop it here."
          accept={ACCEPTED}
          error={articleFile.wrong ?? wrong('file')}
          onFiles={([file]) => file && takeFile(file)}
        />
        <div className={styles.address}>
          <TextField
            label="Address"
            value={draft.address}
            hint="Of a web page, Word document or PDF. The desk fetches it once, now."
            error={wrong('url')}
            onChange={(address) => edit({ address })}
          />
          <Button isDisabled={draft.address.trim() === ''} onPress={fetchAddress}>
            Fetch
          </Button>
        </div>
        <div className={styles.details}>
          <TextField
            label="Title"
            value={draft.title}
            hint="Empty: its heading or first words."
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
        </div>
        {problem != null && (
          <p role="alert" className={styles.problem}>
            Not imported. {sentenceFor(problem)}
          </p>
        )}
        {reading.isReading ? (
          <ReadingProgress progress={reading.progress} onCancel={reading.cancel} />
        ) : (
          <div className={styles.actions}>
            <Button look="main" type="submit" isDisabled={isSaving}>
              {isSaving ? 'Importing …' : 'Import'}
            </Button>
            <Button
              isDisabled={draft.text.trim() === ''}
              onPress={() => void reading.read({ text: draft.text })}
            >
              Preview
            </Button>
            <Button look="quiet" onPress={close}>
              Cancel
            </Button>
          </div>
        )}
      </form>
    </Modal>
  )
}

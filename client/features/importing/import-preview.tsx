import { useMemo, useRef, useState } from 'react'
import type { Article } from '#contract/article.ts'
import type { ImportPreview as Preview } from '#contract/import.ts'
import type { Repair } from '#domain/article/repair.ts'
import { splitSentences } from '#domain/article/split-sentences.ts'
import { useDiscardImport } from '../../api/imports.ts'
import { ApiProblem, sentenceFor } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { PageKeys } from '../../ui/page-keys.tsx'
import { count } from '../../ui/plural.ts'
import { DetailsForm } from './details-form.tsx'
import styles from './import-preview.module.css'
import { DETAILS_ID, goInto, IMPORT_KEYS, REPAIRS_ID } from './import-keys.ts'
import { OriginalText } from './original-text.tsx'
import { ReadingText } from './reading-text.tsx'
import { RepairReview } from './repair-review.tsx'
import { useImport } from './use-import.ts'

type ImportPreviewProps = {
  userId: string
  preview: Preview
  onImported: (article: Article) => void
  onDiscarded: () => void
}

/** What came in beside how it will read, with everything that was done to it, before it is an article. */
export const ImportPreview = ({ userId, preview, onImported, onDiscarded }: ImportPreviewProps) => {
  const importing = useImport(userId, preview, onImported)
  const { mutate: discard } = useDiscardImport()
  const [shown, setShown] = useState<Repair | null>(null)
  const texts = useRef<HTMLDivElement>(null)
  const { draft, undone, problem } = importing
  const language = importing.valueOf('language')
  const sentences = useMemo(
    () =>
      draft.blocks.reduce(
        (sum, { start, end }) => sum + splitSentences(draft.text.slice(start, end), language).length,
        0,
      ),
    [draft, language],
  )
  const { comments } = preview.reading
  const facts = [
    preview.format.title,
    ...(preview.filename === null ? [] : [preview.filename]),
    count(draft.blocks.length, 'block'),
    count(sentences, 'sentence'),
    ...(comments.length > 0 ? [`${count(comments.length, 'comment')} will come along as flags`] : []),
  ]
  const wrong = (field: string) => (problem instanceof ApiProblem ? problem.messageFor(field) : undefined)
  const forget = () => {
    importing.forget()
    discard(preview.id)
    onDiscarded()
  }
  const show = (repair: Repair) => {
    setShown(repair)
    texts.current?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <>
      <header className={styles.header}>
        <div>
          <h1>Check what came in</h1>
          <p className={styles.facts}>{facts.join(' · ')}</p>
        </div>
        <div className={styles.actions}>
          <Button look="main" isDisabled={importing.isSaving} onPress={() => void importing.save()}>
            {importing.isSaving ? 'Importing …' : 'Import'}
          </Button>
          <Button look="quiet" onPress={forget}>
            Discard
          </Button>
        </div>
      </header>
      {problem && (
        <p role="alert" className={styles.problem}>
          Not imported. {sentenceFor(problem)}
        </p>
      )}
      <DetailsForm details={preview.details} importing={importing} wrong={wrong} />
      <RepairReview
        draft={draft}
        undone={undone}
        onShow={show}
        onUndo={(repairs) => {
          setShown(null)
          importing.undo(repairs.map(({ id }) => id))
        }}
        onRedo={(repair) => importing.redo(repair.id)}
      />
      <div ref={texts} className={styles.texts}>
        <OriginalText original={preview.reading.original} shown={shown?.original ?? null} />
        <ReadingText draft={draft} language={language} shown={shown?.span ?? null} />
      </div>
      <PageKeys
        keys={IMPORT_KEYS}
        actions={{
          save: () => void importing.save(),
          discard: forget,
          details: () => goInto(DETAILS_ID),
          repairs: () => goInto(REPAIRS_ID),
        }}
      />
    </>
  )
}

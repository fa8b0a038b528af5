import { type DragEvent, useId, useState } from 'react'
import { FieldNotes } from '../../ui/field-notes.tsx'
import field from '../../ui/field.module.css'
import styles from './file-field.module.css'

const ACCEPTED =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.pdf,text/plain,text/markdown,text/html,application/pdf'

type FileFieldProps = { error: string | undefined; onFile: (file: File) => void }

/** A place to drop a file on; the platform's own button chooses one. */
export const FileField = ({ error, onFile }: FileFieldProps) => {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    <div
      className={styles.field}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className={field.label} htmlFor={id}>
        File
      </label>
      <input
        id={id}
        type="file"
        accept={ACCEPTED}
        aria-describedby={`${id}-about`}
        aria-invalid={error !== undefined || undefined}
        className={styles.input}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          // The same file may be chosen again after it was mended.
          event.target.value = ''
        }}
      />
      <FieldNotes
        id={`${id}-about`}
        label=""
        hint="Word, PDF, web page, Markdown or text. Choose one or drop it here."
        error={error}
      />
    </div>
  )
}

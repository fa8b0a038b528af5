import { type DragEvent, useId, useState } from 'react'
import { FieldNotes } from './field-notes.tsx'
import field from './field.module.css'
import styles from './file-field.module.css'

type FileFieldProps = {
  label: string
  hint: string
  error: string | undefined
  /** Endings and media types; all by default. */
  accept?: string
  isMultiple?: boolean
  onFiles: (files: File[]) => void
}

/** A place to drop files on; the platform's own button chooses one. */
export const FileField = (props: FileFieldProps) => {
  const { label, hint, error, accept, isMultiple = false, onFiles } = props
  const id = useId()
  const [isOver, setOver] = useState(false)
  const take = (files: Iterable<File>) => {
    const all = [...files].slice(0, isMultiple ? undefined : 1)
    if (all.length > 0) onFiles(all)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
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
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={isMultiple}
        aria-describedby={`${id}-about`}
        aria-invalid={error !== undefined || undefined}
        className={styles.input}
        onChange={(event) => {
          take(event.target.files ?? [])
          // The same file may be chosen again after it was mended.
          event.target.value = ''
        }}
      />
      <FieldNotes id={`${id}-about`} label="" hint={hint} error={error} />
    </div>
  )
}

import styles from './field.module.css'

type FieldNotesProps = {
  id: string
  label: string
  hint: string | undefined
  /** What is wrong with the field, to be read after its label. */
  error: string | undefined
}

/** What stands below a field and describes it. */
export const FieldNotes = ({ id, label, hint, error }: FieldNotesProps) => (
  <div id={id} className={styles.notes}>
    {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    {error !== undefined && (
      <p className={styles.error}>
        {label} {error}
      </p>
    )}
  </div>
)

import { useId } from 'react'
import { FieldNotes } from './field-notes.tsx'
import styles from './field.module.css'

type CheckFieldProps = {
  label: string
  checked: boolean
  /** What it means. */
  hint?: string
  onChange: (checked: boolean) => void
}

export const CheckField = ({ label, checked, hint, onChange }: CheckFieldProps) => {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint === undefined ? undefined : `${id}-about`}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {hint !== undefined && <FieldNotes id={`${id}-about`} label={label} hint={hint} error={undefined} />}
    </div>
  )
}

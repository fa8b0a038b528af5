import { type CSSProperties, type HTMLInputAutoCompleteAttribute, useId } from 'react'
import { FieldNotes } from './field-notes.tsx'
import styles from './field.module.css'
import { takeFocus } from './take-focus.ts'

type TextFieldProps = {
  label: string
  value: string
  type?: 'text' | 'email' | 'password' | 'date'
  /** More than one line: how many to show at first; the field grows with what is typed. */
  rows?: number
  hint?: string
  /** What is wrong with it, to be read after the label: "must not be empty". */
  error?: string | undefined
  autoComplete?: HTMLInputAutoCompleteAttribute
  takesFocus?: boolean
  isRequired?: boolean
  isReadOnly?: boolean
  isDisabled?: boolean
  onChange: (value: string) => void
}

export const TextField = (props: TextFieldProps) => {
  const { label, value, type = 'text', rows, hint, error, autoComplete, onChange } = props
  const { takesFocus = false, isRequired = false, isReadOnly = false, isDisabled = false } = props
  const id = useId()
  const field = {
    id,
    value,
    ref: takesFocus ? takeFocus : null,
    readOnly: isReadOnly,
    disabled: isDisabled,
    'aria-required': isRequired || undefined,
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': `${id}-about`,
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input
          {...field}
          type={type}
          autoComplete={autoComplete ?? 'off'}
          className={styles.input}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea
          {...field}
          rows={rows}
          dir="auto"
          className={`${styles.input} ${styles.area}`}
          style={rowsStyle(rows)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <FieldNotes id={`${id}-about`} label={label} hint={hint} error={error} />
    </div>
  )
}

/** A field that fits its content forgets its rows, so the style has to know them. */
const rowsStyle = (rows: number): CSSProperties & Record<'--rows', number> => ({ '--rows': rows })

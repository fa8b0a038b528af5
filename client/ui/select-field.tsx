import { useId } from 'react'
import { FieldNotes } from './field-notes.tsx'
import styles from './field.module.css'

type SelectFieldProps<Value extends string> = {
  label: string
  value: Value
  options: readonly Value[]
  /** How an option reads; its own word by default. */
  show?: (option: Value) => string
  /** One line about the chosen option. */
  hint?: string
  error?: string | undefined
  onChange: (value: Value) => void
}

/** The platform's own list: it opens fully on a phone and takes typed letters everywhere. */
export const SelectField = <Value extends string>({
  label,
  value,
  options,
  show = (option) => option,
  hint,
  error,
  onChange,
}: SelectFieldProps<Value>) => {
  const id = useId()
  const choose = (typed: string) => {
    const option = options.find((candidate) => candidate === typed)
    if (option !== undefined) onChange(option)
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={`${styles.input} ${styles.select}`}
        value={value}
        aria-describedby={`${id}-about`}
        aria-invalid={error !== undefined || undefined}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {show(option)}
          </option>
        ))}
      </select>
      <FieldNotes id={`${id}-about`} label={label} hint={hint} error={error} />
    </div>
  )
}

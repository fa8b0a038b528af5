import { type ReactNode, useId } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { FieldNotes } from './field-notes.tsx'
import styles from './field.module.css'

type RadioFieldProps<Value extends string> = {
  label: string
  value: Value
  options: readonly Value[]
  meanings: Record<Value, string>
  /** How an option is shown; its word by default. */
  show?: (option: Value) => ReactNode
  error?: string | undefined
  onChange: (value: Value) => void
}

/** A few options in a row, and below them what the chosen one means. */
export const RadioField = <Value extends string>(props: RadioFieldProps<Value>) => {
  const { label, value, options, meanings, show = (option) => option, error, onChange } = props
  const id = useId()
  return (
    <div role="radiogroup" aria-labelledby={id} aria-describedby={`${id}-about`} className={styles.field}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div className={styles.radios}>
        {options.map((option) => (
          <div key={option} className={styles.radio}>
            <input
              type="radio"
              id={`${id}-${option}`}
              name={id}
              checked={option === value}
              aria-describedby={`${id}-${option}-meaning`}
              onChange={() => onChange(option)}
            />
            <label htmlFor={`${id}-${option}`}>{show(option)}</label>
            <VisuallyHidden id={`${id}-${option}-meaning`}>{meanings[option]}</VisuallyHidden>
          </div>
        ))}
      </div>
      <FieldNotes id={`${id}-about`} label={label} hint={meanings[value]} error={error} />
    </div>
  )
}

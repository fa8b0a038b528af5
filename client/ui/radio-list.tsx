import { useId } from 'react'
import { FieldNotes } from './field-notes.tsx'
import field from './field.module.css'
import styles from './radio-list.module.css'
import { takeFocus } from './take-focus.ts'

type RadioListProps<Value extends string> = {
  label: string
  /** null as long as nothing is chosen. */
  value: Value | null
  options: readonly Value[]
  meanings: Record<Value, string>
  error?: string | undefined
  takesFocus?: boolean
  onChange: (value: Value) => void
}

/** Options below each other, each with what it means. */
export const RadioList = <Value extends string>(props: RadioListProps<Value>) => {
  const { label, value, options, meanings, error, takesFocus = false, onChange } = props
  const id = useId()
  return (
    <div role="radiogroup" aria-labelledby={id} aria-describedby={`${id}-about`} className={field.field}>
      <span id={id} className={field.label}>
        {label}
      </span>
      {options.map((option, index) => (
        <label key={option} className={styles.option}>
          <input
            type="radio"
            name={id}
            checked={option === value}
            ref={takesFocus && index === 0 ? takeFocus : null}
            aria-labelledby={`${id}-${option}`}
            aria-describedby={`${id}-${option}-meaning`}
            onChange={() => onChange(option)}
          />
          <span>
            <span id={`${id}-${option}`} className={styles.word}>
              {option}
            </span>
            <span id={`${id}-${option}-meaning`} className={styles.meaning}>
              {meanings[option]}
            </span>
          </span>
        </label>
      ))}
      <FieldNotes id={`${id}-about`} label={label} hint={undefined} error={error} />
    </div>
  )
}

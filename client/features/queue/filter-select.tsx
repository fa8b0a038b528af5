import { useId } from 'react'
import field from '../../ui/field.module.css'

/** A value of the address and how it reads. */
export type FilterOption = readonly [value: string, title: string]

type FilterSelectProps = {
  label: string
  /** How it reads when it does not matter; `null` where one of the options always holds */
  all: string | null
  value: string | undefined
  options: readonly FilterOption[]
  onChange: (value: string | undefined) => void
}

/** What the address says stands in the list, even where it is no choice that the list offers. */
export const FilterSelect = ({ label, all, value = '', options, onChange }: FilterSelectProps) => {
  const id = useId()
  const isOffered = value === '' || options.some(([offered]) => offered === value)
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={`${field.input} ${field.select}`}
        value={value}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      >
        {all !== null && <option value="">{all}</option>}
        {!isOffered && <option value={value}>{value.replaceAll(',', ', ')}</option>}
        {options.map(([offered, title]) => (
          <option key={offered} value={offered}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}

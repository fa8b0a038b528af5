import styles from './field.module.css'

type CheckFieldProps = { label: string; checked: boolean; onChange: (checked: boolean) => void }

export const CheckField = ({ label, checked, onChange }: CheckFieldProps) => (
  <label className={styles.check}>
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    {label}
  </label>
)

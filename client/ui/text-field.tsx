import type { CSSProperties, RefObject } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import styles from './field.module.css'

type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'isInvalid' | 'validationBehavior'> & {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** More than one line: how many to show at first; the field grows with what is typed. */
  rows?: number
  fieldRef?: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>
}

export const TextField = ({ label, hint, error, rows, fieldRef, ...props }: TextFieldProps) => (
  <AriaTextField
    {...props}
    className={styles.field ?? ''}
    isInvalid={error !== undefined}
    validationBehavior="aria"
  >
    <Label className={styles.label ?? ''}>{label}</Label>
    {rows === undefined ? (
      <Input className={styles.input ?? ''} {...(fieldRef && { ref: fieldRef })} />
    ) : (
      <TextArea
        className={`${styles.input} ${styles.area}`}
        rows={rows}
        style={rowsStyle(rows)}
        dir="auto"
        {...(fieldRef && { ref: fieldRef })}
      />
    )}
    {hint !== undefined && (
      <Text slot="description" className={styles.hint ?? ''}>
        {hint}
      </Text>
    )}
    <FieldError className={styles.error ?? ''}>{error}</FieldError>
  </AriaTextField>
)

/** A field that fits its content forgets its rows, so the style has to know them. */
const rowsStyle = (rows: number): CSSProperties & Record<'--rows', number> => ({ '--rows': rows })

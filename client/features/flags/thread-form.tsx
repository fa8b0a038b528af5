import { type KeyboardEvent, type ReactNode, type SubmitEvent, useRef } from 'react'
import { sentenceFor } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { useFirstMistake } from '../../ui/use-first-mistake.ts'
import { useFlagWork } from './flag-work.ts'
import styles from './in-place.module.css'

type ThreadFormProps = {
  /** What is done with it: "Send reply", "Sending …", "sends", "Not sent." */
  says: { button: string; busy: string; key: string; failed: string }
  isBusy: boolean
  error: Error | null
  onSend: () => void
  /** Its fields */
  children: ReactNode
}

/** A form below a flag for whatever goes into its thread. */
export const ThreadForm = ({ says, isBusy, error, onSend, children }: ThreadFormProps) => {
  const { deed } = useFlagWork()
  const form = useRef<HTMLFormElement>(null)
  useFirstMistake(form, error)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onSend()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    onSend()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears for its fields
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={press} noValidate>
      {children}
      {error && (
        <p role="alert" className={styles.problem}>
          {says.failed} {sentenceFor(error)}
        </p>
      )}
      <div className={styles.actions}>
        <Button look="main" type="submit" isDisabled={isBusy}>
          {isBusy ? says.busy : says.button}
        </Button>
        <Button look="quiet" onPress={() => deed.set(null)}>
          Close
        </Button>
        <span className={styles.hint}>
          <kbd>Ctrl</kbd> <kbd>↵</kbd> {says.key}
        </span>
      </div>
    </form>
  )
}

import { sentenceFor } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { Moment } from '../../ui/moment.tsx'
import styles from './form-state.module.css'
import type { FlagForm } from './use-flag-form.ts'

/** What the writer should know about the form: brought back, not kept, not saved. */
export const FormState = ({
  form: { restoredAt, isKept, isSaving, problem, theirs, startOver },
}: {
  form: FlagForm
}) => (
  <>
    {restoredAt !== null && !isSaving && (
      <p className={styles.quiet}>
        Not saved yet: what you typed <Moment at={restoredAt} />.
        <Button look="quiet" onPress={startOver}>
          Start over
        </Button>
      </p>
    )}
    {!isKept && (
      <p className={styles.quiet}>
        This browser has no room to keep a draft: save before you leave the page.
      </p>
    )}
    {problem && !theirs && (
      <p role="alert" className={styles.problem}>
        Not saved. {sentenceFor(problem)}
      </p>
    )}
  </>
)

import { Button } from '../../ui/button.tsx'
import { isToDecide } from './is-to-decide.ts'
import type { Workspace } from './workspace.ts'
import styles from './notes-button.module.css'

const NOTES = 'notes-button'

export const focusNotesButton = () => document.getElementById(NOTES)?.querySelector('button')?.focus()

/** Draws out the right column where there is no room for it beside the text. */
export const NotesButton = ({
  workspace: { flags, findings, isColumnOpen, actions },
}: {
  workspace: Workspace
}) => {
  const pending = findings.data?.filter(isToDecide).length ?? 0
  const number = (flags.data?.length ?? 0) + pending
  return (
    <span id={NOTES} className={styles.notes}>
      <Button look="quiet" aria-expanded={isColumnOpen} onPress={() => actions.setColumnOpen(!isColumnOpen)}>
        Notes {number > 0 && number.toLocaleString('en')}
      </Button>
    </span>
  )
}

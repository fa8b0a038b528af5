import { useState } from 'react'
import { isBlank } from './claim-draft.ts'
import { ClaimFields, type ClaimFieldsProps } from './claim-fields.tsx'
import styles from './claim-field.module.css'

/** Says that a flag reviews what somebody has published, and how that was found to be. Closed until it does. */
export const ClaimField = (props: ClaimFieldsProps) => {
  const [isOpen, setOpen] = useState(() => !isBlank(props.draft))
  return (
    <details className={styles.claim} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Review of a published claim</summary>
      {isOpen && <ClaimFields {...props} />}
    </details>
  )
}

import { useEffect, useRef } from 'react'
import type { Flag } from '#contract/flag.ts'
import { Button } from '../../ui/button.tsx'
import { Moment } from '../../ui/moment.tsx'
import { claimChange } from './claim-draft.ts'
import { claimInWords } from './claim-in-words.ts'
import styles from './flag-conflict.module.css'
import { contentOf, type FlagContent, type FlagDraft } from './flag-draft.ts'

const FIELDS: readonly { name: keyof FlagContent; label: string }[] = [
  { name: 'category', label: 'Category' },
  { name: 'severity', label: 'Severity' },
  { name: 'note', label: 'Note' },
  { name: 'suggestedText', label: 'Suggested text' },
]

type FlagConflictProps = {
  draft: FlagDraft
  theirs: Flag
  onKeep: (theirs: Flag) => void
  onTake: (theirs: Flag) => void
}

/** Somebody changed the flag while it was being edited: both versions, and the choice. */
export const FlagConflict = ({ draft, theirs, onKeep, onTake }: FlagConflictProps) => {
  const conflict = useRef<HTMLDivElement>(null)
  useEffect(() => {
    conflict.current?.focus({ preventScroll: true })
    conflict.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const mine = contentOf(draft)
  const { claim } = claimChange(draft.claim, theirs)
  const differing = FIELDS.filter(({ name }) => mine[name] !== theirs[name])
  return (
    <div ref={conflict} tabIndex={-1} role="alert" className={styles.conflict}>
      <p>
        Not saved yet: this flag was changed <Moment at={theirs.updatedAt} />, while you were editing it.
      </p>
      <dl className={styles.versions}>
        {claim !== undefined && (
          <div>
            <dt>Reviewed claim on the desk now</dt>
            <dd dir="auto">{theirs.claim === null ? 'none' : claimInWords(theirs.claim)}</dd>
          </div>
        )}
        {differing.map(({ name, label }) => (
          <div key={name}>
            <dt>{label} on the desk now</dt>
            <dd dir="auto">{inWords(theirs[name])}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.ways}>
        <Button onPress={() => onKeep(theirs)}>Save mine over it</Button>
        <Button onPress={() => onTake(theirs)}>Take theirs</Button>
      </div>
    </div>
  )
}

const inWords = (value: string | null): string => {
  if (value === null) return 'none'
  return value === '' ? 'cut these words' : value
}

import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Member } from '#contract/person.ts'
import { FieldNotes } from '../../ui/field-notes.tsx'
import field from '../../ui/field.module.css'
import { takeFocus } from '../../ui/take-focus.ts'
import styles from './mention-field.module.css'
import { mentionOffer, withMention } from './mention-offer.ts'

type MentionFieldProps = {
  label: string
  value: string
  people: readonly Member[]
  error?: string | undefined
  isReadOnly: boolean
  onChange: (text: string) => void
}

/** A field for a few lines in which an @ offers the people of the desk. */
export const MentionField = ({ label, value, people, error, isReadOnly, onChange }: MentionFieldProps) => {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const nextCaret = useRef<number>(undefined)
  const [caret, setCaret] = useState<number | null>(null)
  const [active, setActive] = useState(0)
  const offer = caret === null || isReadOnly ? null : mentionOffer(value, caret, people)
  const chosen = offer?.people[Math.min(active, offer.people.length - 1)]

  useLayoutEffect(() => {
    if (area.current) takeFocus(area.current)
  }, [])
  useLayoutEffect(() => {
    if (nextCaret.current === undefined) return
    area.current?.setSelectionRange(nextCaret.current, nextCaret.current)
    nextCaret.current = undefined
  })

  const choose = ({ name }: Member) => {
    if (!offer || caret === null) return
    const named = withMention(value, caret, offer.start, name)
    nextCaret.current = named.caret
    setCaret(null)
    onChange(named.text)
  }
  const press = (event: KeyboardEvent) => {
    if (!offer || !chosen || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const size = offer.people.length
    const moves: Record<string, () => void> = {
      ArrowDown: () => setActive((active + 1) % size),
      ArrowUp: () => setActive((active + size - 1) % size),
      Enter: () => choose(chosen),
      Tab: () => choose(chosen),
      Escape: () => setCaret(null),
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    move()
  }

  return (
    <div className={`${field.field} ${styles.field}`}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        rows={2}
        dir="auto"
        className={`${field.input} ${field.area} ${styles.area}`}
        value={value}
        readOnly={isReadOnly}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={`${id}-about`}
        aria-autocomplete="list"
        aria-controls={offer ? `${id}-people` : undefined}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        onChange={(event) => {
          setActive(0)
          setCaret(event.target.selectionStart)
          onChange(event.target.value)
        }}
        onBlur={() => setCaret(null)}
        onKeyDown={press}
      />
      {offer && (
        <div id={`${id}-people`} role="listbox" aria-label="People" className={styles.people}>
          {offer.people.map((person) => (
            // The keys are heard by the field, which keeps the focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={person.id}
              id={`${id}-${person.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={person === chosen}
              className={styles.person}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              {person.name} <span className={styles.role}>{person.role}</span>
            </div>
          ))}
        </div>
      )}
      <FieldNotes id={`${id}-about`} label={label} hint="@ names somebody." error={error} />
    </div>
  )
}

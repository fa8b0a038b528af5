import { BOOK_KINDS, type BookField } from '#domain/book/entry.ts'
import { dayInWords } from '../../ui/day.ts'
import { RadioField } from '../../ui/radio-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { EntryDraft } from './entry-draft.ts'
import styles from './entry-form.module.css'
import { ALIAS_HINTS, KIND_MEANINGS, NAME_LABELS } from './entry-words.ts'
import { wrongWith } from './wrong-with.ts'

type EntryFieldsProps = {
  draft: EntryDraft
  problem: Error | null
  /** An entry stays of its kind. */
  isNew: boolean
  onEdit: (typed: Partial<EntryDraft>) => void
}

/** The fields that an entry of its kind has. */
export const EntryFields = ({ draft, problem, isNew, onEdit }: EntryFieldsProps) => {
  const { kind } = draft
  const text = (name: Exclude<BookField, 'kind'>) => ({
    value: draft[name],
    error: wrongWith(problem, name, draft),
    onChange: (typed: string) => onEdit({ [name]: typed }),
  })
  const day = (name: 'from' | 'to' | 'date', otherwise?: string) => {
    const hint = draft[name] === '' ? otherwise : dayInWords(draft[name])
    return { type: 'date', ...text(name), ...(hint !== undefined && { hint }) } as const
  }
  return (
    <>
      {isNew && (
        <RadioField
          label="Kind"
          value={kind}
          options={BOOK_KINDS}
          meanings={KIND_MEANINGS}
          error={wrongWith(problem, 'kind', draft)}
          onChange={(chosen) => onEdit({ kind: chosen })}
        />
      )}
      <TextField label={NAME_LABELS[kind]} takesFocus isRequired {...text('name')} />
      {kind === 'office' && (
        <>
          <TextField label="Holder" isRequired {...text('holder')} />
          <div className={styles.pair}>
            <TextField label="From" {...day('from', 'First day; empty: not known.')} />
            <TextField label="To" {...day('to', 'Last day; empty: it has not ended.')} />
          </div>
        </>
      )}
      {kind === 'event' && <TextField label="Date" isRequired {...day('date')} />}
      <TextField label="Aliases" rows={2} hint={ALIAS_HINTS[kind]} {...text('aliases')} />
    </>
  )
}

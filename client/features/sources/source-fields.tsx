import { SOURCE_RANKS, SOURCE_TYPES } from '#domain/review/source.ts'
import { ApiProblem } from '../../api/problem.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { dayInWords } from '../../ui/day.ts'
import { RadioField } from '../../ui/radio-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { SourceDraft } from './source-draft.ts'
import styles from './source-form.module.css'
import { CONFIDENTIAL_MEANING, RANK_MEANINGS, TYPE_WORDS } from './source-words.ts'

type TextName = 'title' | 'url' | 'publisher' | 'author' | 'locator' | 'quotedWords' | 'accessedOn'

type SourceFieldsProps = {
  draft: SourceDraft
  problem: Error | null
  onEdit: (typed: Partial<SourceDraft>) => void
}

/** All that can be said of a source. */
export const SourceFields = ({ draft, problem, onEdit }: SourceFieldsProps) => {
  const wrong = (field: string) => (problem instanceof ApiProblem ? problem.messageFor(field) : undefined)
  const text = (name: TextName) => ({
    value: draft[name],
    error: wrong(name),
    onChange: (typed: string) => onEdit({ [name]: typed }),
  })
  return (
    <>
      <SelectField
        label="Type"
        value={draft.type}
        options={SOURCE_TYPES}
        show={(type) => TYPE_WORDS[type]}
        error={wrong('type')}
        onChange={(type) => onEdit({ type })}
      />
      <TextField label="Title" takesFocus isRequired {...text('title')} />
      <TextField label="URL" {...text('url')} />
      <div className={styles.pair}>
        <TextField label="Publisher" {...text('publisher')} />
        <TextField label="Author or contact" {...text('author')} />
      </div>
      <div className={styles.pair}>
        <TextField label="Locator" hint="Page, paragraph, timecode." {...text('locator')} />
        <TextField
          label="Accessed on"
          type="date"
          {...(draft.accessedOn !== '' && { hint: dayInWords(draft.accessedOn) })}
          {...text('accessedOn')}
        />
      </div>
      <TextField label="Quoted words" rows={2} {...text('quotedWords')} />
      <RadioField
        label="Rank"
        value={draft.rank}
        options={SOURCE_RANKS}
        meanings={RANK_MEANINGS}
        error={wrong('rank')}
        onChange={(rank) => onEdit({ rank })}
      />
      <CheckField
        label="Confidential"
        hint={CONFIDENTIAL_MEANING}
        checked={draft.confidential}
        onChange={(confidential) => onEdit({ confidential })}
      />
    </>
  )
}

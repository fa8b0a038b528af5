import type { ImportPreview } from '#contract/import.ts'
import { dayInWords } from '../../ui/day.ts'
import { TextField } from '../../ui/text-field.tsx'
import { DETAILS_ID } from './import-keys.ts'
import styles from './details-form.module.css'
import { languageInWords } from './language-in-words.ts'
import { SOURCE_WORDS } from './source-words.ts'
import type { DetailName, useImport } from './use-import.ts'

type DetailsFormProps = {
  details: ImportPreview['details']
  importing: Pick<ReturnType<typeof useImport>, 'valueOf' | 'isCorrected' | 'correct'>
  /** What is wrong with a field */
  wrong: (field: string) => string | undefined
}

/** What is known about the article, each with where it was found; what an editor types goes before that. */
export const DetailsForm = ({ details, importing, wrong }: DetailsFormProps) => {
  const { valueOf, isCorrected, correct } = importing
  const hint = (name: DetailName, missing: string): string => {
    if (isCorrected(name)) return SOURCE_WORDS.editor
    const source = details[name]?.source
    return source === undefined ? missing : SOURCE_WORDS[source]
  }
  const field = (name: DetailName, missing: string) => ({
    value: valueOf(name),
    hint: hint(name, missing),
    error: wrong(name),
    onChange: (value: string) => correct(name, value),
  })
  const day = field('publishedOn', 'Not found. Dates in the text and in its links are measured against it.')
  const language = field('language', 'Not found. Empty: English (en).')
  return (
    <div id={DETAILS_ID} className={styles.details}>
      <div className={styles.title}>
        <TextField label="Title" {...field('title', 'Not found. Empty: the first words of the text.')} />
      </div>
      <TextField label="Byline" {...field('byline', 'Not found.')} />
      <TextField
        {...day}
        label="Publication date"
        type="date"
        hint={day.value === '' ? day.hint : `${dayInWords(day.value)}. ${day.hint}`}
      />
      <TextField
        {...language}
        label="Language"
        hint={language.value === '' ? language.hint : `${languageInWords(language.value)}. ${language.hint}`}
      />
    </div>
  )
}

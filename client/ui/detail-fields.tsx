import { dayInWords } from './day.ts'
import styles from './detail-fields.module.css'
import { languageInWords } from './language-in-words.ts'
import { TextField } from './text-field.tsx'

/** What is known about an article, as it is called on the wire. */
export const DETAIL_NAMES = ['title', 'byline', 'publishedOn', 'sourceUrl', 'language'] as const
export type DetailName = (typeof DETAIL_NAMES)[number]

export const DETAIL_LABELS: Record<DetailName, string> = {
  title: 'Title',
  byline: 'Byline',
  publishedOn: 'Publication date',
  sourceUrl: 'Source address',
  language: 'Language',
}

type DetailFieldsProps = {
  valueOf: (name: DetailName) => string
  /** Where it was found, or what an empty field means */
  hintFor: (name: DetailName) => string
  /** What is wrong with a field */
  wrong: (name: DetailName) => string | undefined
  takesFocus?: DetailName
  onEdit: (name: DetailName, value: string) => void
}

/** What is known about an article, in fields; the same before it is imported and ever after. */
export const DetailFields = ({ valueOf, hintFor, wrong, takesFocus, onEdit }: DetailFieldsProps) => {
  const field = (name: DetailName) => {
    const words = [inWords(name, valueOf(name)), hintFor(name)].filter((part) => part !== '')
    return {
      label: DETAIL_LABELS[name],
      value: valueOf(name),
      ...(words.length > 0 && { hint: words.join(' ') }),
      error: wrong(name),
      takesFocus: takesFocus === name,
      onChange: (value: string) => onEdit(name, value),
    }
  }
  return (
    <div className={styles.frame}>
      <div className={styles.details}>
        <div className={styles.title}>
          <TextField {...field('title')} />
        </div>
        <TextField {...field('byline')} />
        <TextField type="date" {...field('publishedOn')} />
        <TextField {...field('sourceUrl')} />
        <TextField {...field('language')} />
      </div>
    </div>
  )
}

/** What a value means that is written for machines. */
const inWords = (name: DetailName, value: string): string => {
  if (value === '') return ''
  if (name === 'publishedOn') return `${dayInWords(value)}.`
  return name === 'language' ? `${languageInWords(value)}.` : ''
}

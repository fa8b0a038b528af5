import type { ImportPreview } from '#contract/import.ts'
import { DetailFields, type DetailName } from '../../ui/detail-fields.tsx'
import { SOURCE_WORDS } from '../../ui/detail-source-words.ts'
import { DETAILS_ID } from './import-keys.ts'
import type { useImport } from './use-import.ts'

type DetailsFormProps = {
  details: ImportPreview['details']
  importing: Pick<ReturnType<typeof useImport>, 'valueOf' | 'isCorrected' | 'correct'>
  /** What is wrong with a field */
  wrong: (field: string) => string | undefined
}

const MISSING: Record<DetailName, string> = {
  title: 'Not found. Empty: the first words of the text.',
  byline: 'Not found.',
  publishedOn: 'Not found. Dates in the text and in its links are measured against it.',
  sourceUrl: 'Not found.',
  language: 'Not found. Empty: English (en).',
}

/** What is known about the article, each with where it was found; what an editor types goes before that. */
export const DetailsForm = ({ details, importing, wrong }: DetailsFormProps) => {
  const { valueOf, isCorrected, correct } = importing
  const hintFor = (name: DetailName): string => {
    if (isCorrected(name)) return SOURCE_WORDS.editor
    const source = details[name]?.source
    return source === undefined ? MISSING[name] : SOURCE_WORDS[source]
  }
  return (
    <div id={DETAILS_ID}>
      <DetailFields {...{ valueOf, hintFor, wrong }} onEdit={correct} />
    </div>
  )
}

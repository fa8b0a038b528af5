import type { SourceRank, SourceType } from '#domain/review/source.ts'

/** What evidence is, as people say it. */
export const TYPE_WORDS: Record<SourceType, string> = {
  'web-page': 'Web page',
  document: 'Document',
  interview: 'Interview',
  recording: 'Recording',
  dataset: 'Data set',
  paper: 'Scientific paper',
  book: 'Book',
  press: 'Press report',
  observation: 'Own observation',
  other: 'Something else',
}

export const RANK_MEANINGS: Record<SourceRank, string> = {
  primary: 'It witnessed what it says: a record, a participant, the data themselves.',
  secondary: 'It tells it after others.',
}

export const CONFIDENTIAL_MEANING =
  'It stays on the desk: no export holds it, unless a reviewer asks for it by name.'

/** Bytes as people read them: 12 KB, 3.4 MB. */
export const sizeInWords = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} bytes`
  const kilobytes = bytes / 1024
  if (kilobytes < 1024) return `${Math.round(kilobytes)} KB`
  return `${(kilobytes / 1024).toFixed(1)} MB`
}

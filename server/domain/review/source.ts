import type { Author } from './actor.ts'

/** What evidence is. */
export const SOURCE_TYPES = [
  'web-page',
  'document',
  'interview',
  'recording',
  'dataset',
  'paper',
  'book',
  'press',
  'observation',
  'other',
] as const
export type SourceType = (typeof SOURCE_TYPES)[number]

/** Whether it witnessed what it says, or tells it after others. */
export const SOURCE_RANKS = ['primary', 'secondary'] as const
export type SourceRank = (typeof SOURCE_RANKS)[number]

/** The largest file that is kept with a source, in megabytes. */
export const SOURCE_FILE_MB = 25

/** A file that proves something. `hash` is the SHA-256 of its bytes, hexadecimal. */
export type SourceFile = {
  id: string
  filename: string
  mediaType: string
  size: number
  hash: string
  addedAt: string
}

/** Evidence: what it is and where. Days are calendar dates, times ISO 8601 in UTC. */
export type Source = {
  id: string
  type: SourceType
  title: string
  url: string | null
  publisher: string | null
  /** who wrote it, or whom one talked to and how they are reached */
  author: string | null
  /** page, paragraph, timecode */
  locator: string | null
  quotedWords: string | null
  accessedOn: string | null
  rank: SourceRank
  confidential: boolean
  files: SourceFile[]
  adder: Author
  createdAt: string
  updatedAt: string
  /** it is in no list any more; what it was cited for says so */
  removed: boolean
  version: number
}

/** A source as it is used for a sentence or a flag; what is null is as the source itself says. */
export type Citation = { sourceId: string; locator: string | null; quotedWords: string | null }

/** What a source is cited for: a sentence, a flag, or the article as a whole. */
export type CitationPlace = { sentenceId: string | null; flagId: string | null }

/** A citation with the id that taking it back names. */
export type PlacedCitation = Citation & CitationPlace & { id: string }

/** A source with all that it is cited for in one article. */
export type CitedSource = Source & { citations: PlacedCitation[] }

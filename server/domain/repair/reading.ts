import type { DraftBlock } from './piece.ts'

/** A link on a stretch `[from, to)` of the original text. */
export type OriginalLink = { from: number; to: number; href: string }

/**
 * What somebody remarked on a stretch `[from, to)` of the original text before it came to the desk.
 * `at` is an ISO 8601 instant in UTC, or null when the file does not say.
 */
export type OriginalComment = { from: number; to: number; author: string; at: string | null; words: string }

/**
 * A file as it was read. `original` is all text it holds, in the order of the file and without any
 * repair; the pieces of the blocks hold each of its characters that is not white space exactly once.
 */
export type Reading = {
  original: string
  blocks: DraftBlock[]
  links: OriginalLink[]
  comments: OriginalComment[]
}

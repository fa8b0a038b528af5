import { canonicalFinder } from '#domain/article/canonical-extent.ts'
import type { Draft } from '#domain/article/draft.ts'
import type { Span } from '#domain/article/span.ts'
import type { Reading } from '#domain/repair/reading.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { CurrentRevision } from '../repositories/revisions.ts'
import type { Repositories } from '../repositories/store.ts'
import { placeFlag } from './place-flag.ts'

type Commented = {
  articleId: string
  revision: CurrentRevision
  reading: Reading
  draft: Draft
  newId: () => string
}

/** A remark may be about anything, and mostly asks something. */
const KIND = { category: 'context', severity: 'query', suggestedText: null } as const

/**
 * The comments of an imported file as flags on the words they were made on, each in the name and with
 * the date of who wrote it.
 */
export const placeComments = async (
  tx: Repositories,
  actor: Actor,
  at: string,
  { articleId, revision, reading, draft, newId }: Commented,
): Promise<void> => {
  if (reading.comments.length === 0) return
  const found = canonicalFinder(draft.origins)
  for (const { from, to, author, at: writtenAt, words } of reading.comments) {
    const span = around(found(from, to)) ?? nextWord(draft, found(from, reading.original.length)[0])
    await placeFlag(tx, actor, writtenAt ?? at, {
      ...{ id: newId(), articleId, revision, span, note: words, authorName: author, importedAt: at },
      ...KIND,
    })
  }
}

/** One span from the first of the words to the last. */
const around = (spans: readonly Span[]): Span | null => {
  const [first] = spans
  if (!first) return null
  return { start: first.start, end: Math.max(...spans.map(({ end }) => end)) }
}

/** Where the words themselves were dropped: the word that comes next, or else the last of the text. */
const nextWord = ({ text }: Draft, span: Span | undefined): Span => {
  const start = span?.start ?? Math.max(0, text.search(/\S+\s*$/))
  const length = /^\S+/.exec(text.slice(start, start + 100))?.[0].length ?? 1
  return { start, end: start + length }
}

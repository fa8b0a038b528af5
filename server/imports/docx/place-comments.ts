import type { OriginalComment } from '#domain/repair/reading.ts'
import type { Mark } from '../markup/read-markup.ts'
import { type CommentMark, readCommentMark } from './comment-marks.ts'
import type { WordComment } from './comments.ts'

/**
 * Comments on the words they were put on. One whose place is a point, or whose words were deleted,
 * sits on the word before.
 * @param expected the marks of comments in the order of the file, those that the converter lost among them
 */
export const placeComments = (
  original: string,
  comments: readonly WordComment[],
  marks: readonly Mark[],
  expected: readonly string[],
): OriginalComment[] => {
  const places = placesOf(marks, expected)
  return comments.map(({ id, author, at, words }) => {
    const { Start, End, Reference } = places.get(id) ?? {}
    const start = Start ?? Reference ?? End
    const end = End ?? Reference ?? Start
    const from = start?.behind ?? 0
    const to = end?.before ?? 0
    return { ...(from < to ? { from, to } : wordBefore(original, to)), author, at, words }
  })
}

type Places = Partial<Record<CommentMark['edge'], Mark>>

const placesOf = (marks: readonly Mark[], expected: readonly string[]): ReadonlyMap<string, Places> => {
  const found = new Map(marks.map((mark) => [mark.name, mark]))
  const places = new Map<string, Places>()
  let last: Mark = { name: '', before: 0, behind: 0 }
  for (const name of expected) {
    last = found.get(name) ?? last
    const mark = readCommentMark(name)
    if (mark) places.set(mark.comment, { ...places.get(mark.comment), [mark.edge]: last })
  }
  return places
}

/** How far a word is looked for; no word is longer. */
const REACH = 200

const wordBefore = (original: string, at: number): { from: number; to: number } => {
  const before = original.slice(Math.max(0, at - REACH), at).trimEnd()
  const word = /\S+$/.exec(before)?.[0]
  if (word === undefined) return { from: 0, to: /^\S+/.exec(original)?.[0].length ?? 0 }
  const to = Math.max(0, at - REACH) + before.length
  return { from: to - word.length, to }
}

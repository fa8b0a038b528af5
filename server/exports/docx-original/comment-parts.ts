import {
  type CommentLook,
  commentExXml,
  commentsExtendedXml,
  commentsXml,
  commentXml,
} from '../docx/comment-parts.ts'
import { NEWER_NAMES } from '../docx/names.ts'
import type { WordComment } from '../docx/threads.ts'
import type { OwnComment } from './own-comments.ts'
import { withMore } from './word-file.ts'

/** The comments of the file with ours behind them, or ours alone. */
export const commentsWith = (
  xml: string | null,
  comments: readonly WordComment[],
  look: CommentLook,
  paragraphOf: (id: number) => string,
): string => {
  const ours = comments.map((comment) => commentXml(comment, paragraphOf(comment.id), look))
  if (xml === null) return [...commentsXml(ours)].join('')
  return withMore(xml, ours.map((each) => named(xml, 'w14', each)).join(''))
}

/** Which comments answer which, the same way. */
export const threadsWith = (
  xml: string | null,
  comments: readonly WordComment[],
  paragraphOf: (id: number) => string,
): string => {
  const ours = [...homesIn(xml, comments, paragraphOf), ...comments].map((comment) =>
    commentExXml(comment, paragraphOf),
  )
  if (xml === null) return [...commentsExtendedXml(ours)].join('')
  return withMore(xml, ours.map((each) => named(xml, 'w15', each)).join(''))
}

/** What is answered must be named too; of the file's own comments some programs write nothing there. */
const homesIn = (
  xml: string | null,
  comments: readonly WordComment[],
  paragraphOf: (id: number) => string,
): Pick<WordComment, 'id' | 'parent' | 'isDone'>[] => {
  const named = new Set(comments.map(({ id }) => id))
  const parents = new Set(
    comments.flatMap(({ parent }) => (parent === null || named.has(parent) ? [] : [parent])),
  )
  return [...parents]
    .filter((id) => !xml?.includes(`w15:paraId="${paragraphOf(id)}"`))
    .map((id) => ({ id, parent: null, isDone: false }))
}

/** An element that says itself what its prefix means, where the part around it does not. */
const named = (xml: string, prefix: string, element: string): string =>
  xml.includes(`xmlns:${prefix}=`) ? element : element.replace(/^<[\w:]+/, `$& ${NEWER_NAMES}`)

/** The first number that no comment of the file has. */
export const firstFree = (xml: string | null): number =>
  Array.from(
    (xml ?? '').matchAll(/<w:comment(?=\s)[^<>]*?\sw:id="(\d+)"/g),
    ([, id]) => Number(id) + 1,
  ).reduce((most, id) => Math.max(most, id), 0)

/**
 * The ids by which threads know comments: of the file's own those they have, of ours new ones that none
 * of the parts has, eight hexadecimal digits, not zero, below 0x80000000.
 */
export const paragraphIds = (
  parts: readonly (string | null)[],
  own: readonly OwnComment[],
): ((id: number) => string) => {
  const taken = new Set<number>()
  for (const xml of parts) {
    for (const [, id = ''] of (xml ?? '').matchAll(/\sw14:paraId="([0-9A-Fa-f]{8})"/g))
      taken.add(Number.parseInt(id, 16))
  }
  const given = new Map(
    own.flatMap(({ id, paragraph }) => (paragraph === null ? [] : [[id, paragraph] as const])),
  )
  let next = 0
  return (id) => {
    const known = given.get(id)
    if (known !== undefined) return known
    do next += 1
    while (taken.has(next))
    const made = next.toString(16).toUpperCase().padStart(8, '0')
    given.set(id, made)
    return made
  }
}

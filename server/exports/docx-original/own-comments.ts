import type { Flag } from '#domain/review/flag.ts'
import { newsLines } from '../docx/remarks.ts'
import type { Thread, WordComment } from '../docx/threads.ts'

/** A comment that is in the file: who wrote it and when, and the paragraph by which its thread knows it. */
export type OwnComment = { id: number; author: string; at: number; paragraph: string | null }

export const ownComments = (xml: string | null): OwnComment[] =>
  Array.from((xml ?? '').matchAll(/<w:comment\s[^<>]*>([^]*?)<\/w:comment>/g), ([element, content = '']) => {
    const said = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? ''
    const paragraphs = Array.from(content.matchAll(/<w:p(?:\s[^<>]*)?>/g), ([tag]) => tag)
    return {
      id: Number(said('w:id')),
      author: decoded(said('w:author')),
      at: instant(said('w:date')),
      paragraph: /\sw14:paraId="([^"]*)"/.exec(paragraphs.at(-1) ?? '')?.[1] ?? null,
    }
  })

/** Which flags are comments of this very file. */
export const homesOf = (
  flags: readonly Flag[],
  own: readonly OwnComment[],
): ReadonlyMap<string, OwnComment> => {
  const byWhom = new Map(own.map((comment) => [`${comment.at} ${comment.author}`, comment]))
  return new Map(
    flags.flatMap((flag) => {
      const home = byWhom.get(`${Date.parse(flag.createdAt)} ${flag.author.name}`)
      return flag.author.id === null && home ? [[flag.id, home]] : []
    }),
  )
}

/**
 * Whether of a flag that is a comment of the file nothing is told, because nothing was said here, or
 * whether what was said stands as answers to that comment; otherwise it is told like any other flag.
 */
export const standingOf = (flag: Flag, home: OwnComment | undefined): 'told' | 'continued' | 'there' => {
  if (!home) return 'told'
  if (flag.comments === 0 && newsLines(flag).length === 0) return 'there'
  return home.paragraph === null ? 'told' : 'continued'
}

/** The comments of a thread that goes on where one of the file stands: what it said is not said again. */
export const continued = (
  comments: readonly WordComment[],
  threads: readonly Thread[],
  homes: ReadonlyMap<string, OwnComment>,
): WordComment[] => {
  const threadOf = new Map(threads.flatMap((thread) => thread.ids.map((id) => [id, thread] as const)))
  return comments.flatMap((comment) => {
    const thread = threadOf.get(comment.id)
    const home = thread && homes.get(thread.flag.id)
    if (!thread || home?.paragraph == null) return [comment]
    const answer = { ...comment, parent: home.id }
    if (comment.parent !== null) return [answer]
    const { settled } = thread.flag
    const lines = newsLines(thread.flag)
    const news = {
      ...answer,
      author: settled?.by.name ?? comment.author,
      at: settled?.at ?? comment.at,
      lines,
    }
    return lines.length === 0 ? [] : [news]
  })
}

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** Without a time zone it counts as UTC, as it did when the file came in. */
const instant = (date: string): number => Date.parse(/Z|[+-]\d\d:\d\d$/.test(date) ? date : `${date}Z`)

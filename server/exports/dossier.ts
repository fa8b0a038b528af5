import type { Article } from '#domain/article/article.ts'
import type { Origin } from '#domain/article/origin.ts'
import type { Comment } from '#domain/review/comment.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { CitedSource } from '#domain/review/source.ts'

/** All that an export may tell of an article: every format is fed from this and from nothing else. */
export type Dossier = {
  article: Article
  /** in reading order */
  flags: readonly Flag[]
  /** those that may leave: a confidential one is here only when somebody asked for it by name */
  sources: readonly CitedSource[]
  /** the replies to each flag that has some, the oldest first */
  threads: ReadonlyMap<string, readonly Comment[]>
  /** the text as it came in, and how the canonical text came from it */
  original: string
  origins: readonly Origin[]
  /** the desk's own address, without a slash at its end */
  deskUrl: string
  exportedAt: string
}

/** The address at which the desk shows a flag beside its words. */
export const permalink = (deskUrl: string, { id, articleId }: Pick<Flag, 'id' | 'articleId'>): string =>
  `${deskUrl}/articles/${articleId}?flag=${id}`

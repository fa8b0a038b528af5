import type { AnnotationNames } from '#domain/annotation/annotation.ts'
import type { Article } from '#domain/article/article.ts'
import type { Origin } from '#domain/article/origin.ts'
import type { DateReading } from '#domain/facts/dates/date-mention.ts'
import type { Author } from '#domain/review/actor.ts'
import type { RatingScale } from '#domain/review/claim.ts'
import type { Check } from '#domain/review/check.ts'
import type { Comment } from '#domain/review/comment.ts'
import type { Flag } from '#domain/review/flag.ts'
import type { HistoryEntry } from '#domain/review/history.ts'
import type { EarlierRecord } from '#domain/review/earlier-record.ts'
import type { SignOff } from '#domain/review/sign-off.ts'
import type { CitedSource } from '#domain/review/source.ts'
import type { Waiver } from '#domain/review/waiver.ts'
import type { FindingRecord } from '#domain/rules/finding.ts'

/** All that an export may tell of an article: every format is fed from this and from nothing else. */
export type Dossier = {
  article: Article
  /** those that were asked for, in reading order */
  flags: readonly Flag[]
  /** those that may leave: a confidential one is here only when somebody asked for it by name */
  sources: readonly CitedSource[]
  /** the replies to each flag that has some, the oldest first */
  threads: ReadonlyMap<string, readonly Comment[]>
  /** what flags and replies that came as annotations are called elsewhere, by their ids */
  names: ReadonlyMap<string, AnnotationNames>
  /** how the sentences stand, by sentence; those not in it are unchecked */
  checks: ReadonlyMap<string, Check>
  /** how editors read dates of the article; those of earlier versions too */
  dateReadings: readonly (DateReading & Said)[]
  /** the text as it came in, and how the canonical text came from it */
  original: string
  origins: readonly Origin[]
  /** the desk's own address, without a slash at its end */
  deskUrl: string
  exportedAt: string
  /** under which name the desk publishes, and how it rates the claims of others */
  house: { publisher: string | null; ratingScale: RatingScale }
  /** what only a few formats tell, read when one of them asks */
  record: () => Promise<ArticleRecord>
}

/** By whom and when. */
type Said = { by: Author; at: string }

/** How an article came to stand as it does. */
export type ArticleRecord = {
  findings: readonly FindingRecord[]
  /** those of which nobody wants to hear what is not decided yet */
  mutedRules: readonly ({ rule: string } & Said)[]
  /** the oldest first */
  history: readonly HistoryEntry[]
  waivers: readonly Waiver[]
  /** the one that stands now */
  signOff: SignOff | null
  /** what an earlier desk said of it; null where it came from none */
  earlier: EarlierRecord | null
  /** what was imported, byte for byte; null where it was not kept */
  imported: { filename: string; mediaType: string; bytes: Uint8Array } | null
  /** the bytes of a file that belongs to a source in the dossier */
  fileBytes: (hash: string) => Promise<Uint8Array>
}

/** The address at which the desk shows a flag beside its words. */
export const permalink = (deskUrl: string, { id, articleId }: Pick<Flag, 'id' | 'articleId'>): string =>
  `${deskUrl}/articles/${articleId}?flag=${id}`

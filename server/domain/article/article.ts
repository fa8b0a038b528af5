import type { IsoDate } from '#domain/facts/calendar-date.ts'
import type { Person } from '#domain/review/actor.ts'
import type { Coverage } from '#domain/review/coverage.ts'
import type { ArticleState } from '#domain/review/status.ts'
import type { Block } from './block.ts'
import type { DetailSource } from './details.ts'
import type { Link } from './link.ts'
import type { Repair } from './repair.ts'
import type { Sentence } from './sentence.ts'

/** A story on the desk, without its text. Times are ISO 8601 in UTC. */
export type ArticleSummary = {
  id: string
  title: string
  byline: string | null
  publishedOn: IsoDate | null
  /** Where the publication date was taken from; null while it is not known. */
  publishedOnSource: DetailSource | null
  sourceUrl: string | null
  /** BCP 47 */
  language: string
  state: ArticleState
  /** By when it shall be signed off */
  dueOn: IsoDate | null
  /** Who checks it */
  assignee: Person | null
  progress: Coverage & {
    flags: number
    findings: number
    hints: number
    unresolved: number
    blockers: number
  }
  createdAt: string
  updatedAt: string
  version: number
}

export type RevisionSummary = { id: string; number: number; hash: string; createdAt: string }

/** One immutable canonical text of an article. `hash` is the SHA-256 of the text, hexadecimal. */
export type Revision = RevisionSummary & {
  text: string
  blocks: Block[]
  links: Link[]
  sentences: Sentence[]
  repairs: Repair[]
}

export type Article = ArticleSummary & { revision: Revision }

import type { Category } from './category.ts'
import type { Flag } from './flag.ts'
import type { PageRequest } from './page.ts'
import type { Severity } from './severity.ts'
import type { FlagStatus, Outcome } from './status.ts'

/** How the review queue may be ordered; a minus puts the greatest first. */
export const QUEUE_SORTS = [
  '-updated',
  'updated',
  '-created',
  'created',
  'severity',
  'status',
  'article',
] as const
export type QueueSort = (typeof QUEUE_SORTS)[number]

/** Which flags of the desk are asked for. What is not named does not matter. */
export type QueueFilter = {
  status?: readonly FlagStatus[] | undefined
  category?: readonly Category[] | undefined
  severity?: readonly Severity[] | undefined
  outcome?: readonly Outcome[] | undefined
  author?: readonly string[] | undefined
  /** `null` among them: those that nobody has taken on */
  assignee?: readonly (string | null)[] | undefined
  article?: string | undefined
  /** Only those that review a published claim */
  claimed?: true | undefined
  /** Words that must all occur in quote, note or thread */
  q?: string | undefined
  /** Unresolved, with an unanswered mention of this person */
  waitingFor?: string | undefined
}

export type QueueRequest = PageRequest & { filter: QueueFilter; sort: QueueSort }

/** A flag as the queue shows it: with the article it stands in. */
export type QueuedFlag = Flag & { article: { id: string; title: string; publishedOn: string | null } }

/** As much of a flag as one must see to change it together with others. */
export type SelectedFlag = Pick<
  Flag,
  'id' | 'version' | 'status' | 'outcome' | 'reason' | 'severity' | 'category' | 'assignee'
> & { quote: { exact: string } }

/** What waits for somebody, and for everybody. */
export type QueueCounts = { assignedToMe: number; waitingForMe: number; unresolved: number }

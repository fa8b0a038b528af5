import type { Action } from './permissions.ts'
import type { Person } from './actor.ts'

/** What was done. Every action that writes leaves one; the names say what a reader asks for. */
export type HistoryAction =
  | Exclude<Action, `${string}:read` | 'finding:decide'>
  | 'flag:restore'
  | 'sentence:split'
  | 'sentence:merge'
  | 'finding:accept'
  | 'finding:dismiss'

export type HistorySubject = { type: 'article' | 'flag' | 'finding'; id: string }

/** Who did what when. `actor` is null when the desk itself did it. */
export type HistoryEntry = {
  id: string
  at: string
  actor: Person | null
  action: HistoryAction
  subject: HistorySubject
  /** what changed: for each field what it was and what it is now */
  detail: Record<string, unknown>
}

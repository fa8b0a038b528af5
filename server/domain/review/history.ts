import type { Action } from './permissions.ts'
import type { Person } from './actor.ts'

/** What was done. Every action that writes leaves one; the names say what a reader asks for. */
export type HistoryAction =
  | Exclude<
      Action,
      | `${string}:read`
      | 'finding:decide'
      | 'flag:review-claim'
      | 'source:change'
      | 'export:confidential'
      | 'view:keep'
    >
  | 'article:state'
  | 'article:unwaive'
  | 'article:rewaive'
  | 'article:reopen'
  | 'article:reseal'
  | 'book:add'
  | 'book:remove'
  | 'book:import'
  | 'check:divide'
  | 'date:read'
  | 'date:unread'
  | 'finding:accept'
  | 'finding:dismiss'
  | 'finding:reopen'
  | 'flag:restore'
  | 'flag:reopen'
  | 'flag:uncomment'
  | 'rule:mute'
  | 'rule:unmute'
  | 'sentence:split'
  | 'sentence:merge'
  | 'source:add'
  | 'source:edit'
  | 'source:remove'
  | 'source:restore'
  | 'source:attach'
  | 'source:detach'

export type HistorySubject = {
  type: 'article' | 'flag' | 'finding' | 'sentence' | 'source' | 'rule' | 'book' | 'person' | 'desk'
  id: string
}

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

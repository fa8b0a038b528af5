import type { Author, Person } from './actor.ts'

/** A reply in the thread of a flag. Times are ISO 8601 in UTC. */
export type Comment = {
  id: string
  flagId: string
  author: Author
  /** `''` when all that is said is the proposal */
  text: string
  /** What should stand in place of `words`, which were the flagged ones then; `''` proposes to cut them */
  proposal: { words: string; text: string } | null
  /** who was named in it and is waited for */
  mentions: Person[]
  createdAt: string
}

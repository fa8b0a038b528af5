import type { Person } from './actor.ts'

/** A reply in the thread of a flag. Times are ISO 8601 in UTC. */
export type Comment = {
  id: string
  flagId: string
  author: Person
  text: string
  /** who was named in it and is waited for */
  mentions: Person[]
  createdAt: string
}

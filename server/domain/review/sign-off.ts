import type { Person } from './actor.ts'
import type { Decisions } from './decisions.ts'

/** A person's statement that a revision is ready, sealed with what was decided then. */
export type SignOff = {
  id: string
  revisionId: string
  revisionNumber: number
  textHash: string
  /** SHA-256 of the canonical text of the decisions, hexadecimal */
  seal: string
  decisions: Decisions
  note: string
  by: Person
  at: string
}

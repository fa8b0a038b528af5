import type { Person } from '#domain/review/actor.ts'
import type { Repositories } from '../repositories/store.ts'
import { invalid } from './refusal.ts'

/** The person a flag is given to, who must work here. */
export const assigneeOf = async (tx: Repositories, assigneeId: string | null): Promise<Person | null> => {
  if (assigneeId === null) return null
  const person = await tx.people.find(assigneeId)
  if (!person) throw invalid('no-such-person', 'assigneeId', 'Nobody on this desk has this id.')
  return person
}

/** Refuses a duplicate of itself, of nothing, of what was withdrawn, and duplicates that run in a circle. */
export const ensureOriginal = async (tx: Repositories, id: string, duplicateOfId: string): Promise<void> => {
  const path = 'duplicateOfId'
  if (duplicateOfId === id) throw invalid('own-duplicate', path, 'A flag is no duplicate of itself.')
  const original = await tx.flags.find(duplicateOfId)
  if (!original || original.withdrawn) throw invalid('no-such-flag', path, 'There is no such flag.')
  if ((await tx.flags.originalsOf(duplicateOfId)).includes(id)) {
    throw invalid('duplicate-circle', path, 'That flag was settled as a duplicate of this one.')
  }
}

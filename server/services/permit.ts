import type { Actor, Person } from '#domain/review/actor.ts'
import { type Action, may } from '#domain/review/permissions.ts'
import { Refusal } from './refusal.ts'

/** Asks the permission table; every service method begins with it. */
export const permit = (actor: Actor, action: Action): void => {
  if (!may(actor.role, action)) {
    throw new Refusal(
      'forbidden',
      'not-permitted',
      'Your role does not allow this. Ask the admin of the desk.',
    )
  }
}

/** The person behind an act that carries somebody's name; the desk itself has none. */
export const personOf = ({ id, name }: Actor): Person => {
  if (id === null) throw new Refusal('forbidden', 'person-needed', 'Only a signed-in person can do this.')
  return { id, name }
}

import type { Actor } from '#domain/review/actor.ts'
import type { Check } from '#domain/review/check.ts'
import type { Checker } from '../repositories/checks.ts'
import { personOf } from './permit.ts'

/** The name and time under a check, for what is written down again without saying it anew. */
export const signatureAgain = (actor: Actor, { by: { id, name }, at }: Check): Checker =>
  id === null ? { checkerId: personOf(actor).id, checkerName: name, at } : { checkerId: id, at }

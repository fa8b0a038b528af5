import type { Actor } from '#domain/review/actor.ts'
import {
  changedStanding,
  type Standing,
  type StandingChange,
  type StandingProblem,
  TRANSITIONS,
} from '#domain/review/settlement.ts'
import { permit } from './permit.ts'
import { conflict, invalid, type Refusal } from './refusal.ts'

/** How a flag stands after a change, if this person may make it and the flag can take it. */
export const standingAfter = (actor: Actor, before: Standing, change: StandingChange): Standing => {
  const { status, outcome, reason, duplicateOfId } = change
  const said = [status, outcome, reason, duplicateOfId].some((field) => field !== undefined)
  if (said && (before.status === 'resolved' || status === 'resolved')) permit(actor, 'flag:settle')
  const changed = changedStanding(before, change)
  if (!changed.ok) throw refusalFor(changed.problem, before, change)
  return changed.standing
}

const refusalFor = (problem: StandingProblem, before: Standing, { status }: StandingChange): Refusal => {
  if (problem !== 'no-such-transition') return invalid(problem, ...NEEDED[problem])
  const ways = TRANSITIONS[before.status].join(', ')
  return conflict(problem, `A flag that is ${before.status} cannot become ${status}, only: ${ways}.`)
}

const NEEDED: Record<
  Exclude<StandingProblem, 'no-such-transition'>,
  [path: keyof Standing, message: string]
> = {
  'outcome-needed': ['outcome', 'Say how it was settled.'],
  'reason-needed': ['reason', 'Say why: nobody can follow this outcome without a reason.'],
  'original-needed': ['duplicateOfId', 'Name the flag that says the same.'],
  'not-settled': ['status', 'Only a settled flag has an outcome; send the status resolved along.'],
}

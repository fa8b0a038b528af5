import { ApiProblem } from '../problem.ts'
import type { KeptWrite } from './write.ts'

/**
 * What a failed write needs: `later` the desk to be back, `session` somebody to sign in, `person`
 * somebody to decide.
 */
export type Verdict = 'later' | 'session' | 'person'

const PASSING = [429, 502, 503, 504]

export const verdictOn = (problem: unknown): Verdict => {
  if (!(problem instanceof ApiProblem)) return 'person'
  if (problem.status === 401) return 'session'
  return problem.code === 'unreachable' || PASSING.includes(problem.status) ? 'later' : 'person'
}

/**
 * What the desk answered the first time, where a write that went out before is refused now because it
 * had arrived and only the answer was lost: a change of a version since then that holds just what it asks
 * for, something taken away that is not there any more. Null where it is not so.
 */
export const arrivedBefore = (
  { wasSent, method, body }: KeptWrite,
  problem: unknown,
): { answer: unknown } | null => {
  if (!wasSent || !(problem instanceof ApiProblem)) return null
  if (method === 'DELETE') return problem.status === 404 ? { answer: null } : null
  if (method !== 'PATCH' || problem.status !== 412) return null
  return holds(problem.current, body) ? { answer: problem.current } : null
}

/** Whether an answer has every field as the request said it. */
export const holds = (answer: unknown, body: unknown): boolean => {
  if (!isObject(answer) || !isObject(body)) return false
  return Object.entries(body).every(
    ([field, said]) => said === undefined || JSON.stringify(answered(answer, field)) === JSON.stringify(said),
  )
}

/** A person is sent by id and answered whole: `assigneeId` as `assignee`. */
const answered = (answer: Record<string, unknown>, field: string): unknown => {
  if (field in answer || !field.endsWith('Id')) return answer[field]
  const whole = answer[field.slice(0, -2)]
  return isObject(whole) ? whole['id'] : whole
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

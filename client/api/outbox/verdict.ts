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
 * The desk's present value where a change that went out before is refused as stale, and that value is
 * just what the change asks for: it had arrived, and only the answer was lost.
 */
export const arrivedBefore = ({ wasSent, method, body }: KeptWrite, problem: unknown): unknown => {
  if (!wasSent || method !== 'PATCH' || !(problem instanceof ApiProblem) || problem.status !== 412)
    return null
  return holds(problem.current, body) ? problem.current : null
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

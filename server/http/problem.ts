import { STATUS_CODES } from 'node:http'
import type { Response } from 'express'
import { z } from 'zod'
import { PROBLEM_MEDIA_TYPE, type Problem } from '#contract/problem.ts'
import { BadCursor } from '#domain/review/page.ts'
import { Refusal, type RefusalKind } from '../services/refusal.ts'

const STATUS: Record<RefusalKind, number> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
}

/** A refusal of HTTP itself: no session, a wrong method, a foreign origin. */
export class HttpRefusal extends Error {
  override name = 'HttpRefusal'
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const problemOf = (
  status: number,
  code: string,
  detail: string,
  extra: Partial<Pick<Problem, 'issues' | 'current' | 'obstacles'>> = {},
): Problem => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  code,
  detail,
  ...extra,
})

/** Whatever was thrown, as a problem; `null` when it is no refusal but a fault of ours. */
export const toProblem = (error: unknown): Problem | null => {
  if (error instanceof HttpRefusal) return problemOf(error.status, error.code, error.message)
  if (error instanceof Refusal) return problemOf(STATUS[error.kind], error.code, error.message, error.extra)
  if (error instanceof BadCursor) {
    const issues = [{ path: 'cursor', message: 'is none that this list gave out' }]
    return problemOf(422, 'invalid-input', 'Start again from the first page, without a cursor.', { issues })
  }
  if (error instanceof z.ZodError) {
    const issues = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    const first = issues[0]
    const detail = first ? `${first.path || 'The input'}: ${first.message}` : 'The input does not fit.'
    return problemOf(422, 'invalid-input', detail, { issues })
  }
  return bodyProblem(error)
}

export const sendProblem = (res: Response, problem: Problem): void => {
  res.status(problem.status).type(PROBLEM_MEDIA_TYPE).send(JSON.stringify(problem))
}

const BODY_PROBLEMS: Record<string, [code: string, detail: string]> = {
  'entity.parse.failed': [
    'malformed-json',
    'The body is not JSON. Check its quotation marks, commas and brackets.',
  ],
  'entity.too.large': ['too-large', 'The body is too large. Shorten the text and send it again.'],
  'encoding.unsupported': ['unsupported-encoding', 'Send the body uncompressed, or as gzip, deflate or br.'],
  'charset.unsupported': ['unsupported-charset', 'Send the body in UTF-8.'],
}

/** Errors that Express and its body parser mark as the caller's. */
const bodyProblem = (error: unknown): Problem | null => {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null
  if (error.status < 400 || error.status >= 500) return null
  const type = 'type' in error && typeof error.type === 'string' ? error.type : ''
  const [code, detail] = BODY_PROBLEMS[type] ?? [
    'bad-request',
    'The request cannot be read. Check its address and body.',
  ]
  return problemOf(error.status, code, detail)
}

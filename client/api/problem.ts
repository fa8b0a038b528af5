import type { Obstacle } from '#contract/obstacle.ts'
import { problem as problemSchema, type Problem } from '#contract/problem.ts'

export type Issue = { path: string; message: string }

/** Whatever went wrong between this page and the desk. `message` is a sentence for people. */
export class ApiProblem extends Error {
  override name = 'ApiProblem' as const
  readonly code: string
  /** HTTP status; 0 when nothing was sent or nothing came back. */
  readonly status: number
  readonly issues: readonly Issue[]
  /** With 412: the value as it stands on the desk now. */
  readonly current: unknown
  /** With not-ready: all that stands in the way of a sign-off. */
  readonly obstacles: readonly Obstacle[]

  constructor(
    problem: Pick<Problem, 'code' | 'status' | 'detail' | 'issues' | 'current' | 'obstacles'>,
    cause?: unknown,
  ) {
    super(problem.detail, { cause })
    this.code = problem.code
    this.status = problem.status
    this.issues = problem.issues ?? []
    this.current = problem.current
    this.obstacles = problem.obstacles ?? []
  }

  /** What is wrong with one field, or undefined when nothing is. */
  messageFor(field: string): string | undefined {
    return this.issues.find(({ path }) => path === field || path.endsWith(`.${field}`))?.message
  }
}

export const unreachable = (cause: unknown): ApiProblem =>
  new ApiProblem(
    {
      code: 'unreachable',
      status: 0,
      detail: 'The desk does not answer. Nothing you typed is lost; try again in a moment.',
    },
    cause,
  )

/** Somebody has thought better of it before the desk had it. */
export const takenBack = (): ApiProblem =>
  new ApiProblem({ code: 'taken-back', status: 0, detail: 'This was taken back before it was saved.' })

export const invalidInput = (issues: Issue[]): ApiProblem =>
  new ApiProblem({ code: 'invalid', status: 0, detail: 'Something above is missing or not right.', issues })

export const unreadable = (status: number, cause: unknown): ApiProblem =>
  new ApiProblem(
    {
      code: 'unreadable-answer',
      status,
      detail: 'The desk answered in a way this page does not understand. Reload the page and try again.',
    },
    cause,
  )

/** Reads the body of a failed answer; a proxy's HTML page becomes a problem as well. */
export const problemOf = async (response: Response): Promise<ApiProblem> => {
  try {
    return new ApiProblem(problemSchema.parse(await response.json()))
  } catch (cause) {
    return unreadable(response.status, cause)
  }
}

/** Any thrown value as a sentence for people. */
export const sentenceFor = (error: unknown): string =>
  error instanceof ApiProblem ? error.message : 'Something went wrong on this page. Try again.'

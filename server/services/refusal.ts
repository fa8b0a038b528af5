import type { Problem } from '#contract/problem.ts'

/** Why a service will not do what was asked; HTTP gives each its status. */
export type RefusalKind = 'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'stale'

type Extra = Pick<Problem, 'issues' | 'current' | 'obstacles'>

/** A refusal the caller can act upon: `code` is stable, `message` says what to do. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly kind: RefusalKind
  readonly code: string
  readonly extra: Extra

  constructor(kind: RefusalKind, code: string, message: string, extra: Extra = {}) {
    super(message)
    this.kind = kind
    this.code = code
    this.extra = extra
  }
}

export const notFound = (what: string): Refusal =>
  new Refusal(
    'not-found',
    `no-such-${what}`,
    `There is no such ${what}. Check the address, or reload the list.`,
  )

export const conflict = (code: string, message: string): Refusal => new Refusal('conflict', code, message)

export const invalid = (code: string, path: string, message: string): Refusal =>
  new Refusal('invalid', code, message, { issues: [{ path, message }] })

/** Somebody changed it in the meantime; `current` is how it stands now. */
export const stale = (what: string, current: unknown): Refusal =>
  new Refusal(
    'stale',
    'changed-meanwhile',
    `This ${what} was changed in the meantime. Look at it and decide again.`,
    {
      current,
    },
  )

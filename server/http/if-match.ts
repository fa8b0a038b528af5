import type { Request } from 'express'
import { HttpRefusal } from './problem.ts'

/**
 * The version a change was made on, from `If-Match`. Throws 428 when the header is missing; anything
 * that is no version of ours can match nothing and is answered like a stale one.
 */
export const versionOf = (req: Request): number => {
  const header = req.get('if-match')
  if (header === undefined) {
    throw new HttpRefusal(428, 'version-needed', 'Send the ETag of the version you changed as If-Match.')
  }
  const version = /^\s*(?:W\/)?"(\d{1,9})"\s*$/.exec(header)?.[1]
  return version === undefined ? NO_VERSION : Number(version)
}

/** The same where a change need not name its version; `null` when it does not. */
export const versionIfNamed = (req: Request): number | null =>
  req.get('if-match') === undefined ? null : versionOf(req)

const NO_VERSION = -1

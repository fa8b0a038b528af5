import { etagOf } from '../send.ts'
import type { KeptWrite } from './write.ts'

/**
 * Changes that somebody made on the same page to the same version of the same thing, one after the
 * other: once the first is saved, the next is meant on top of it, and names the version that came of it.
 */
export const onTopOf = (
  { id, page, method, url, ifMatch }: KeptWrite,
  answer: unknown,
  waiting: readonly KeptWrite[],
): KeptWrite[] => {
  const version = versionIn(answer)
  if (method !== 'PATCH' || version === null) return []
  return waiting
    .filter((later) => later.id > id && later.page === page && later.refusal === undefined)
    .filter((later) => later.method === method && later.url === url && later.ifMatch === ifMatch)
    .map((later) => ({ ...later, ifMatch: etagOf(version) }))
}

const versionIn = (answer: unknown): number | null => {
  if (typeof answer !== 'object' || answer === null || !('version' in answer)) return null
  return typeof answer.version === 'number' ? answer.version : null
}

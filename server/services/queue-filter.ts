import type { QueueQuery } from '#contract/queue.ts'
import type { Actor } from '#domain/review/actor.ts'
import type { QueueFilter } from '#domain/review/queue.ts'
import { personOf } from './permit.ts'

/** The filter as it reads for this person: `me` is who asks. */
export const filterFor = (
  actor: Actor,
  { author, assignee, waiting, ...filter }: QueueQuery,
): QueueFilter => {
  const idOf = (who: string) => (who === 'me' ? personOf(actor).id : who)
  return {
    ...filter,
    author: author?.map(idOf),
    assignee: assignee?.map((who) => (who === 'none' ? null : idOf(who))),
    waitingFor: waiting && personOf(actor).id,
  }
}

/** The same for the reader of a file: "status open, answered; severity major", or "all flags". */
export const filterInWords = (query: QueueQuery): string =>
  Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${[value].flat().join(', ')}`)
    .join('; ') || 'all flags'

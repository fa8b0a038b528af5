import type { Endpoint } from '#contract/endpoint.ts'
import { type CallInput, type CallResult, type LooseInput, parsedAnswer, urlOf } from '../call.ts'
import { check } from '../check.ts'
import { send } from '../send.ts'
import { keptWrites } from './kept-writes.ts'
import { createOutbox, type Outbox, type OutboxParts, type OutboxState } from './outbox.ts'
import { openPages, PAGE } from './open-pages.ts'
import type { KeptWrite, Write } from './write.ts'

const NOTHING: OutboxState = { entries: [], isAway: false }
const listeners = new Set<() => void>()
let current: { userId: string; outbox: Outbox } | null = null
let made = 0

/** What is not saved yet of whoever works on this page. */
export const unsaved = {
  state: (): OutboxState => current?.outbox.state() ?? NOTHING,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  retry: () => current?.outbox.retry(),
  /** Sends once more what was refused. */
  again: ({ id: _id, refusal: _refusal, page: _page, wasSent: _wasSent, ...written }: KeptWrite) =>
    void current?.outbox.add(written).catch(() => {}),
  discard: (id: string) => current?.outbox.discard(id),
}

/** Opens the outbox of a person, and sends what an earlier page of theirs left behind. */
export const openOutbox = (
  userId: string,
  { onSavedLate, onSignedOut }: Pick<OutboxParts, 'onSavedLate' | 'onSignedOut'>,
) => {
  if (current?.userId !== userId) {
    const outbox = createOutbox({
      ...{ page: PAGE, openPages, newId, onSavedLate, onSignedOut },
      kept: keptWrites(() => globalThis.localStorage, userId),
      send: async (written) => answerIn(await send(written)),
      after: (milliseconds, work) => void setTimeout(work, milliseconds),
    })
    outbox.subscribe(() => {
      for (const listener of listeners) listener()
    })
    current = { userId, outbox }
  }
  current.outbox.retry()
}

type About = Pick<Write, 'key' | 'label' | 'draft'>

/** Calls an endpoint by way of the outbox: the answer may be long in coming, but what was said is kept. */
export const write = async <E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  about: About,
): Promise<CallResult<E>> => {
  if (!current) throw new Error('Nobody is signed in whose write this could be.')
  const { params = {}, query = {}, body, ifMatch } = input as LooseInput
  if (endpoint.body) check(endpoint.body, body)
  const answer = await current.outbox.add({
    ...about,
    method: endpoint.method as Write['method'],
    url: urlOf(endpoint.path, params, query),
    body,
    ...(ifMatch !== undefined && { ifMatch }),
  })
  return parsedAnswer(endpoint, answer)
}

/** What was taken away is answered with nothing. */
const answerIn = async (response: Response): Promise<unknown> =>
  response.status === 204 ? null : response.json()

/** In ascending order, those of other pages included. */
const newId = (): string => {
  made += 1
  return `${String(Date.now()).padStart(15, '0')}-${String(made).padStart(6, '0')}-${PAGE}`
}

import type { KeptWrites } from './kept-writes.ts'
import { takenBack } from '../problem.ts'
import { onTopOf } from './on-top-of.ts'
import { arrivedBefore, verdictOn } from './verdict.ts'
import type { KeptWrite, Write } from './write.ts'

/** Milliseconds until the desk is asked again: after the first failure, the second, and so on. */
const PATIENCE = [500, 1_000, 2_000, 4_000, 8_000]

export type OutboxParts = {
  kept: KeptWrites
  /** The name of this page; that of every page which is open now. */
  page: string
  openPages: () => Promise<ReadonlySet<string>>
  /** Sends one write. Throws `ApiProblem`. */
  send: (write: Write) => Promise<unknown>
  /** Ids in ascending order. */
  newId: () => string
  after: (milliseconds: number, work: () => void) => void
  /** A write of an earlier page is saved at last, and nobody waits for its answer. */
  onSavedLate: (entry: KeptWrite, answer: unknown) => void
  /** The desk does not know any more who works here; until somebody signs in all of it waits. */
  onSignedOut: () => void
}

/** What is on its way, waits or was refused, in order; and whether the desk did not answer the last time. */
export type OutboxState = { entries: readonly KeptWrite[]; isAway: boolean }

type Caller = { resolve: (answer: unknown) => void; reject: (problem: unknown) => void }

/**
 * Sends writes one after the other, and keeps each until the desk has answered. While the desk is away
 * they wait, in this page and the next. What it refuses is told to whoever asked, or else kept until
 * somebody has seen it.
 */
export const createOutbox = (parts: OutboxParts) => {
  const { kept, page, openPages, send, newId, after, onSavedLate, onSignedOut } = parts
  const callers = new Map<string, Caller[]>()
  const listeners = new Set<() => void>()
  let isSending = false
  let isAsked = false
  let failures = 0
  let state: OutboxState = { entries: kept.list(), isAway: false }

  const changed = () => {
    state = { entries: kept.list(), isAway: failures > 0 }
    for (const listener of listeners) listener()
  }
  const takeCallers = (id: string): Caller[] => {
    const waiting = callers.get(id) ?? []
    callers.delete(id)
    return waiting
  }
  const saved = (entry: KeptWrite, answer: unknown) => {
    kept.drop(entry.id)
    for (const later of onTopOf(entry, answer, kept.list())) kept.keep(later)
    failures = 0
    changed()
    const waiting = takeCallers(entry.id)
    if (waiting.length === 0) onSavedLate(entry, answer)
    for (const { resolve } of waiting) resolve(answer)
  }
  const refused = (entry: KeptWrite, problem: unknown) => {
    const waiting = takeCallers(entry.id)
    // Whoever asked says so and keeps what was typed; without them the list has to.
    if (waiting.length > 0) kept.drop(entry.id)
    else kept.keep({ ...entry, refusal: problem instanceof Error ? problem.message : '' })
    changed()
    for (const { reject } of waiting) reject(problem)
  }
  /** Answers whether the next one may go. */
  const sendOne = async (entry: KeptWrite): Promise<boolean> => {
    const going = { ...entry, page, wasSent: true }
    let goesOn = true
    kept.keep(going)
    changed()
    try {
      saved(going, await send(entry))
    } catch (problem) {
      const there = arrivedBefore(entry, problem)
      if (there !== null) saved(going, there.answer)
      else if (mustWait(entry, problem)) goesOn = false
      else refused(going, problem)
    }
    return goesOn
  }
  const mustWait = (entry: KeptWrite, problem: unknown): boolean => {
    const verdict = verdictOn(problem)
    // A form with its draft is sent again by the person who signs in.
    if (verdict === 'session' && entry.draft && callers.has(entry.id)) return false
    if (verdict === 'session') {
      onSignedOut()
      return true
    }
    if (verdict === 'person') return false
    after(PATIENCE[Math.min(failures, PATIENCE.length - 1)] ?? 0, () => void sendAll())
    failures += 1
    changed()
    return true
  }
  /** The first that is this page's, or was left behind by one that is closed. */
  const next = async (): Promise<KeptWrite | undefined> => {
    const waiting = kept.list().filter(({ refusal }) => refusal === undefined)
    if (waiting.every((entry) => entry.page === page)) return waiting[0]
    const open = await openPages()
    return waiting.find((entry) => entry.page === page || !open.has(entry.page))
  }
  const sendAll = async () => {
    isAsked = true
    if (isSending) return
    isSending = true
    let goesOn = true
    // Whatever came while the last look found nothing more is looked for again.
    while (isAsked && goesOn) {
      isAsked = false
      for (let entry = await next(); entry && goesOn; entry = goesOn ? await next() : undefined) {
        goesOn = await sendOne(entry)
      }
    }
    isSending = false
  }

  return {
    /** Resolves with the desk's answer, however long that takes; rejects with what it refuses. */
    add: (written: Write): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const entry: KeptWrite = { ...written, id: newId(), page, wasSent: false }
        const replaced = kept.list().filter(({ key, wasSent }) => key === entry.key && !wasSent)
        callers.set(entry.id, [...replaced.flatMap(({ id }) => takeCallers(id)), { resolve, reject }])
        for (const { id } of replaced) kept.drop(id)
        kept.keep(entry)
        changed()
        void sendAll()
      }),
    /** The same value until something changes. */
    state: (): OutboxState => state,
    /** Tries at once: the network is back, somebody has signed in, or somebody asks. */
    retry: () => {
      void sendAll()
    },
    /** Somebody has seen that a write was refused, or does not want it any more. */
    discard: (id: string) => {
      kept.drop(id)
      changed()
      for (const { reject } of takeCallers(id)) reject(takenBack())
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export type Outbox = ReturnType<typeof createOutbox>

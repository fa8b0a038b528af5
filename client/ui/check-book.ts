import { createContext, useCallback, useSyncExternalStore } from 'react'
import type { Author } from '#domain/review/actor.ts'
import type { Check, CheckState } from '#domain/review/check.ts'

/** How a sentence stands on this page. */
export type ShownCheck = {
  state: CheckState
  by: Author | null
  note: string
  /** How many sources it is known to rest on. */
  sources: number
  /** Whether a flag that is not settled is on it. */
  isFlagged: boolean
  /** Whether the desk has it; until then it is only meant. */
  isSaved: boolean
  /** Whether it is one of those that somebody wants to see. */
  isMeant: boolean
}

const UNCHECKED: ShownCheck = {
  ...{ state: 'unchecked', by: null, note: '', sources: 0, isFlagged: false },
  ...{ isSaved: true, isMeant: true },
}

/**
 * The checks of an article, for texts so long that they must not be drawn as a whole when one changes:
 * whoever shows them hears which did.
 */
export const createCheckBook = () => {
  const settled = new Map<string, Check>()
  const pending = new Map<string, { state: CheckState; by: Author; turn: number }>()
  const pendingNotes = new Map<string, { note: string; turn: number }>()
  const shown = new Map<string, ShownCheck>()
  const followers = new Set<(changedIds: readonly string[]) => void>()
  let meant: ReadonlySet<string> | null = null
  let sources: ReadonlyMap<string, number> = new Map()
  let flagged: ReadonlySet<string> = new Set()
  let turns = 0
  let snapshot: ReadonlyMap<string, ShownCheck> | null = null

  const lookOf = (id: string): ShownCheck => shown.get(id) ?? UNCHECKED
  /** Answers whether it looks otherwise now. */
  const refresh = (id: string): boolean => {
    const there = settled.get(id) ?? UNCHECKED
    const { state, by } = pending.get(id) ?? there
    const next = {
      ...{ state, by, note: pendingNotes.get(id)?.note ?? there.note, sources: sources.get(id) ?? 0 },
      isFlagged: flagged.has(id),
      isSaved: !pending.has(id) && !pendingNotes.has(id),
      isMeant: meant === null || meant.has(id),
    }
    if (isSame(next, lookOf(id))) return false
    shown.set(id, next)
    return true
  }
  const refreshAll = (ids: Iterable<string>) => {
    const changed = [...ids].filter(refresh)
    if (changed.length === 0) return
    snapshot = null
    for (const follower of [...followers]) follower(changed)
  }

  return {
    lookOf,
    /** What the desk has of a sentence. */
    checkOf: (id: string): Check | undefined => settled.get(id),
    /** All that the desk has. */
    load: (checks: readonly Check[]) => {
      const ids = new Set([...settled.keys(), ...checks.map(({ sentenceId }) => sentenceId)])
      settled.clear()
      for (const check of checks) settled.set(check.sentenceId, check)
      refreshAll(ids)
    },
    /** Shows what was said before the desk has it; the number names it when the answer comes. */
    begin: (id: string, state: CheckState, by: Author): number => {
      turns += 1
      pending.set(id, { state, by, turn: turns })
      refreshAll([id])
      return turns
    },
    /** The same for what is noted beside a sentence. */
    beginNote: (id: string, note: string): number => {
      turns += 1
      pendingNotes.set(id, { note, turn: turns })
      refreshAll([id])
      return turns
    },
    /** @param check what the desk has now; null when it refused, and all is as it was */
    end: (id: string, turn: number, check: Check | null) => {
      if (check && check.version >= (settled.get(id)?.version ?? 0)) settled.set(id, check)
      for (const coming of [pending, pendingNotes]) if (coming.get(id)?.turn === turn) coming.delete(id)
      refreshAll([id])
    },
    /** Which sentences somebody wants to see; null for all. */
    setMeant: (next: ReadonlySet<string> | null, all: Iterable<string>) => {
      meant = next
      refreshAll(all)
    },
    /** How many sources each sentence rests on; those without any need not be named. */
    setSources: (next: ReadonlyMap<string, number>) => {
      const ids = new Set([...sources.keys(), ...next.keys()])
      sources = next
      refreshAll(ids)
    },
    /** Which sentences have a flag that is not settled. */
    setFlagged: (next: ReadonlySet<string>) => {
      const before = flagged
      flagged = next
      refreshAll([...before, ...next].filter((id) => before.has(id) !== next.has(id)))
    },
    /** How all stand that somebody said something of; the same map until one changes. */
    all: () => (snapshot ??= new Map(shown)),
    /** Hears which sentences look otherwise, whenever some do. */
    follow: (listener: (changedIds: readonly string[]) => void) => {
      followers.add(listener)
      return () => void followers.delete(listener)
    },
  }
}

export type AllChecks = (sentenceId: string) => ShownCheck
export type CheckBook = ReturnType<typeof createCheckBook>

const isSame = (a: ShownCheck, b: ShownCheck): boolean =>
  a.state === b.state &&
  a.by?.id === b.by?.id &&
  a.by?.name === b.by?.name &&
  a.note === b.note &&
  a.sources === b.sources &&
  a.isFlagged === b.isFlagged &&
  a.isSaved === b.isSaved &&
  a.isMeant === b.isMeant

const NO_BOOK = createCheckBook()

/** The book of the article on the page; where there is none nothing is checked. */
export const CheckBookContext = createContext<CheckBook>(NO_BOOK)

/** How all sentences stand; renders again whenever one changes. */
export const useAllChecks = (book: CheckBook): AllChecks => {
  const all = useSyncExternalStore(book.follow, book.all)
  return useCallback((sentenceId) => all.get(sentenceId) ?? UNCHECKED, [all])
}

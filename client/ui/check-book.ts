import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react'
import type { Person } from '#domain/review/actor.ts'
import type { Check, CheckState } from '#domain/review/check.ts'

/** How a sentence stands on this page. */
export type ShownCheck = {
  state: CheckState
  by: Person | null
  /** Whether the desk has it; until then it is only meant. */
  isSaved: boolean
  /** Whether it is one of those that somebody wants to see. */
  isMeant: boolean
}

const UNCHECKED: ShownCheck = { state: 'unchecked', by: null, isSaved: true, isMeant: true }

/**
 * The checks of an article, for texts so long that they must not render as a whole when one changes:
 * only the sentence that changed is told, and what counts them all.
 */
export const createCheckBook = () => {
  const settled = new Map<string, Check>()
  const pending = new Map<string, { state: CheckState; by: Person; turn: number }>()
  const shown = new Map<string, ShownCheck>()
  const listeners = new Map<string, Set<() => void>>()
  const counters = new Set<() => void>()
  let meant: ReadonlySet<string> | null = null
  let turns = 0
  let snapshot: ReadonlyMap<string, ShownCheck> | null = null

  const lookOf = (id: string): ShownCheck => shown.get(id) ?? UNCHECKED
  /** Answers whether it looks otherwise now. */
  const refresh = (id: string): boolean => {
    const coming = pending.get(id)
    const { state, by } = coming ?? settled.get(id) ?? UNCHECKED
    const next = { state, by, isSaved: coming === undefined, isMeant: meant === null || meant.has(id) }
    if (isSame(next, lookOf(id))) return false
    shown.set(id, next)
    for (const listener of listeners.get(id) ?? []) listener()
    return true
  }
  const refreshAll = (ids: Iterable<string>) => {
    let hasChanged = false
    for (const id of ids) hasChanged = refresh(id) || hasChanged
    if (!hasChanged) return
    snapshot = null
    for (const listener of counters) listener()
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
    begin: (id: string, state: CheckState, by: Person): number => {
      turns += 1
      pending.set(id, { state, by, turn: turns })
      refreshAll([id])
      return turns
    },
    /** @param check what the desk has now; null when it refused, and all is as it was */
    end: (id: string, turn: number, check: Check | null) => {
      if (check && check.version >= (settled.get(id)?.version ?? 0)) settled.set(id, check)
      if (pending.get(id)?.turn === turn) pending.delete(id)
      refreshAll([id])
    },
    /** Which sentences somebody wants to see; null for all. */
    setMeant: (next: ReadonlySet<string> | null, all: Iterable<string>) => {
      meant = next
      refreshAll(all)
    },
    /** How all stand that somebody said something of; the same map until one changes. */
    all: () => (snapshot ??= new Map(shown)),
    subscribe: (id: string, listener: () => void) => {
      listeners.set(id, (listeners.get(id) ?? new Set()).add(listener))
      return () => void listeners.get(id)?.delete(listener)
    },
    subscribeToAll: (listener: () => void) => {
      counters.add(listener)
      return () => void counters.delete(listener)
    },
  }
}

export type AllChecks = (sentenceId: string) => ShownCheck
export type CheckBook = ReturnType<typeof createCheckBook>

const isSame = (a: ShownCheck, b: ShownCheck): boolean =>
  a.state === b.state && a.by?.id === b.by?.id && a.isSaved === b.isSaved && a.isMeant === b.isMeant

const NO_BOOK = createCheckBook()

/** The book of the article on the page; where there is none nothing is checked. */
export const CheckBookContext = createContext<CheckBook>(NO_BOOK)

/** How some sentences stand; renders again only when that of one of them changes. */
export const useShownChecks = (sentenceIds: readonly string[]): ((sentenceId: string) => ShownCheck) => {
  const book = useContext(CheckBookContext)
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = sentenceIds.map((id) => book.subscribe(id, listener))
      return () => {
        for (const end of ends) end()
      }
    },
    [book, sentenceIds],
  )
  const look = useMemo(() => sameWhileSame(() => sentenceIds.map(book.lookOf)), [book, sentenceIds])
  const looks = useSyncExternalStore(subscribe, look)
  return (id) => looks[sentenceIds.indexOf(id)] ?? UNCHECKED
}

/** Gives the list it gave before as long as the same things are in it. */
const sameWhileSame = <Item>(read: () => readonly Item[]): (() => readonly Item[]) => {
  let last: readonly Item[] = []
  return () => {
    const next = read()
    if (next.length !== last.length || next.some((item, index) => item !== last[index])) last = next
    return last
  }
}

/** How all sentences stand; renders again whenever one changes. */
export const useAllChecks = (book: CheckBook): AllChecks => {
  const all = useSyncExternalStore(book.subscribeToAll, book.all)
  return useCallback((sentenceId) => all.get(sentenceId) ?? UNCHECKED, [all])
}

import { useCallback, useSyncExternalStore } from 'react'

/**
 * "One of many is chosen", for lists so long that they must not render as a whole when the choice
 * changes: only what shows the old or the new one is told.
 */
export type Choice = {
  get: () => string | null
  set: (id: string | null) => void
  subscribe: (ids: readonly string[], listener: () => void) => () => void
  /** Hears of every change: what was chosen, and what is now. */
  follow: (listener: Follower) => () => void
}

type Follower = (previous: string | null, next: string | null) => void

export const createChoice = (initial: string | null = null): Choice => {
  const listeners = new Map<string, Set<() => void>>()
  const followers = new Set<Follower>()
  let chosen = initial
  const tell = (id: string | null) => {
    if (id === null) return
    for (const listener of [...(listeners.get(id) ?? [])]) listener()
  }
  return {
    get: () => chosen,
    set: (id) => {
      if (id === chosen) return
      const previous = chosen
      chosen = id
      tell(previous)
      tell(id)
      for (const follower of [...followers]) follower(previous, id)
    },
    subscribe: (ids, listener) => {
      for (const id of ids) listeners.set(id, (listeners.get(id) ?? new Set()).add(listener))
      return () => {
        for (const id of ids) {
          const left = listeners.get(id)
          left?.delete(listener)
          if (left?.size === 0) listeners.delete(id)
        }
      }
    },
    follow: (listener) => {
      followers.add(listener)
      return () => void followers.delete(listener)
    },
  }
}

export const useIsChosen = (choice: Choice, id: string): boolean => {
  const subscribe = useCallback((listener: () => void) => choice.subscribe([id], listener), [choice, id])
  return useSyncExternalStore(subscribe, () => choice.get() === id)
}

/** What is chosen, for the few that must know in any case. */
export const useChosen = (choice: Choice): string | null => useSyncExternalStore(choice.follow, choice.get)

import { useSyncExternalStore } from 'react'

const keyOf = (userId: string): string => `stet:tour:${userId}`

const listeners = new Set<() => void>()
/** Where the browser stores nothing, a tour that was ended stays so as long as the page. */
const ended = new Set<string>()

const told = () => {
  for (const listener of listeners) listener()
}

const isOver = (userId: string): boolean => {
  if (ended.has(userId)) return true
  try {
    return localStorage.getItem(keyOf(userId)) !== null
  } catch {
    return false
  }
}

/** Whether this person, in this browser, has gone through the tour or skipped it. */
export const useIsTourOver = (userId: string): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => isOver(userId),
  )

export const endTour = (userId: string) => {
  ended.add(userId)
  try {
    localStorage.setItem(keyOf(userId), 'over')
  } catch {
    // Then it is over as long as the page.
  }
  told()
}

/** The next workspace begins with it again, and an open one at once. */
export const restartTour = (userId: string) => {
  ended.delete(userId)
  try {
    localStorage.removeItem(keyOf(userId))
  } catch {
    // Nothing was stored.
  }
  told()
}

import { useMemo, useState } from 'react'

/** Whether somebody wants to see hints: their cards, and their words marked in the text. */
export type Hints = { isOpen: boolean; toggle: () => void }

const keyOf = (userId: string): string => `stet:hints:${userId}`

/** Folded away until somebody opens them; this browser keeps for each person how they left them. */
export const useHints = (userId: string): Hints => {
  const [isOpen, setOpen] = useState(() => wasOpen(userId))
  return useMemo(
    () => ({
      isOpen,
      toggle: () => {
        setOpen(!isOpen)
        store(userId, !isOpen)
      },
    }),
    [isOpen, userId],
  )
}

const wasOpen = (userId: string): boolean => {
  try {
    return localStorage.getItem(keyOf(userId)) !== null
  } catch {
    return false
  }
}

const store = (userId: string, isOpen: boolean) => {
  try {
    if (isOpen) localStorage.setItem(keyOf(userId), 'open')
    else localStorage.removeItem(keyOf(userId))
  } catch {
    // Then they stay as they are as long as the page.
  }
}

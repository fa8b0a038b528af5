import { useState } from 'react'
import type { QueuedFlag } from '#contract/queue.ts'

/**
 * Which row is current and which are selected. A flag that is no longer shown is not selected either:
 * nobody changes what they do not see.
 */
export const useRows = (flags: readonly QueuedFlag[]) => {
  const [currentId, setCurrentId] = useState<string | null>(null)
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const current = flags.findIndex(({ id }) => id === currentId)

  const goTo = (index: number): QueuedFlag | undefined => {
    const flag = flags[Math.max(0, Math.min(index, flags.length - 1))]
    if (flag) setCurrentId(flag.id)
    return flag
  }
  const step = (by: 1 | -1) => goTo(current === -1 ? 0 : current + by)
  const toggle = (id: string) => {
    setCurrentId(id)
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    setIds(next)
  }

  return {
    currentId,
    currentIndex: current,
    selected: flags.filter(({ id }) => ids.has(id)),
    isSelected: (id: string) => ids.has(id),
    goTo,
    step,
    toggle,
    toggleCurrent: () => {
      const flag = flags[current] ?? flags[0]
      if (flag) toggle(flag.id)
    },
    /** Selects the current row and its neighbour, and goes there. */
    extend: (by: 1 | -1) => {
      const from = flags[current]
      const to = step(by)
      setIds(new Set([...ids, ...[from, to].flatMap((flag) => (flag ? [flag.id] : []))]))
    },
    selectAll: () => setIds(new Set(flags.map(({ id }) => id))),
    selectOnly: (kept: readonly string[]) => setIds(new Set(kept)),
  }
}

export type Rows = ReturnType<typeof useRows>

import { useState } from 'react'
import type { QueuedFlag, SelectedFlag } from '#contract/queue.ts'

const NONE: readonly SelectedFlag[] = []

/**
 * Which row is current and which are selected. Nobody changes what they have not asked for: with another
 * filter, a flag that is not shown any more is not selected either.
 * @param asked what is searched for; the same as long as it is
 */
export const useRows = (flags: readonly QueuedFlag[], asked: string) => {
  const [currentId, setCurrentId] = useState<string | null>(null)
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  /** All that matched when all were selected, of which the page may show only the first. */
  const [beyond, setBeyond] = useState({ asked, all: NONE })
  const current = flags.findIndex(({ id }) => id === currentId)
  const shown = new Set(flags.map(({ id }) => id))
  const others = beyond.asked === asked ? beyond.all.filter(({ id }) => !shown.has(id)) : NONE

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
    selected: [...flags, ...others].filter(({ id }) => ids.has(id)) as readonly SelectedFlag[],
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
    /** All that the server says match, those too that no page has brought yet. */
    selectAll: (all: readonly SelectedFlag[]) => {
      setBeyond({ asked, all })
      setIds(new Set(all.map(({ id }) => id)))
    },
    /** Whether flags are selected that no page has brought yet. */
    reachesBeyond: others.length > 0,
    /** How they all stand now; which are selected stays. */
    refresh: (all: readonly SelectedFlag[]) => setBeyond({ asked, all }),
    selectOnly: (kept: readonly string[]) => setIds(new Set(kept)),
  }
}

export type Rows = ReturnType<typeof useRows>

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { QueuedFlag } from '#contract/queue.ts'
import { QueueRow } from './queue-row.tsx'
import styles from './queue-table.module.css'
import type { Rows } from './use-rows.ts'

type QueueTableProps = {
  flags: readonly QueuedFlag[]
  total: number
  rows: Rows
  /** Called when the end of what is there comes near. */
  onNearEnd: () => void
}

const COLUMNS = [
  ...(['Selected', 'Kind', 'Words', 'Note', 'Article'] as const),
  ...(['Status', 'Assignee', 'Comments', 'Last change'] as const),
]
/** How high a row is before it was measured, in pixels, and how many are kept ready out of sight. */
const ROW = 64
const SPARE = 8

/** All flags in one table of which only the rows near the window are on the page. */
export const QueueTable = ({ flags, total, rows, onNearEnd }: QueueTableProps) => {
  const body = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0
    setMargin(Math.round(top + window.scrollY))
  }, [total])
  // What it returns changes without a change of itself; nothing memoized is given any of it.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: flags.length,
    estimateSize: () => ROW,
    overscan: SPARE,
    scrollMargin: margin,
    // What is current stays clear of the bars at the edges of the window.
    ...{ scrollPaddingStart: 96, scrollPaddingEnd: 112 },
    getItemKey: (index) => flags[index]?.id ?? index,
  })
  const shown = virtualizer.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= flags.length - SPARE * 2) onNearEnd()
  }, [last, flags.length, onNearEnd])
  useFocusOnCurrent(rows, (index) => virtualizer.scrollToIndex(index, { align: 'auto' }))
  return (
    <div
      role="grid"
      aria-label="Flags"
      aria-rowcount={total + 1}
      aria-multiselectable
      className={styles.table}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.row}>
          {COLUMNS.map((title) => (
            <div key={title} role="columnheader">
              {title}
            </div>
          ))}
        </div>
      </div>
      <div ref={body} role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const flag = flags[index]
          if (!flag) return null
          const isCurrent = rows.currentIndex === -1 ? index === 0 : rows.currentId === flag.id
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              id={rowId(flag.id)}
              role="row"
              data-index={index}
              aria-rowindex={index + 2}
              aria-selected={rows.isSelected(flag.id)}
              tabIndex={isCurrent ? 0 : -1}
              className={styles.row}
              style={{ transform: `translateY(${start - margin}px)` }}
              onFocus={() => rows.goTo(index)}
            >
              <QueueRow
                flag={flag}
                isSelected={rows.isSelected(flag.id)}
                onToggle={() => rows.toggle(flag.id)}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

const rowId = (flagId: string): string => `queued-${flagId}`

/** The focus goes with the current row, once that is on the page. */
const useFocusOnCurrent = ({ currentId, currentIndex }: Rows, scrollTo: (index: number) => void) => {
  const focused = useRef<string>(null)
  useEffect(() => {
    if (currentId === null || focused.current === currentId) return
    const row = document.getElementById(rowId(currentId))
    if (row) {
      focused.current = currentId
      if (!row.contains(document.activeElement)) row.focus({ preventScroll: true })
    }
    scrollTo(currentIndex)
  })
}

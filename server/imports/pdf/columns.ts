import { findGutter } from './gutter.ts'
import { isRtl, type Line, linesOf } from './lines.ts'
import { rowsOf } from './rows.ts'
import type { TextItem } from './text-item.ts'

/** Lines that are read from top to bottom: a column, or what goes across all of them. */
export type Column = Line[]

/** Cuts in cuts: three columns under a title that is set beside a picture take four. */
const DEEPEST = 12

/**
 * The columns of a page in the order in which they are read. A stretch of rows that a gutter goes
 * through is cut there, and what stands above it, left, right and below is cut in the same way.
 * After the recursive X-Y cut (Nagy, Seth and Viswanathan, 1992), with gutters tried first.
 */
export const columnsOf = (items: readonly TextItem[], depth = 0): Column[] => {
  if (items.length === 0) return []
  const rows = rowsOf(items)
  const gutter = depth < DEEPEST ? findGutter(rows) : null
  if (gutter === null) return [linesOf(items)]
  const { first, last, middle } = gutter
  const inside = rows.slice(first, last + 1).flatMap((row) => row.items)
  const left = inside.filter((item) => item.left < middle)
  const right = inside.filter((item) => item.left >= middle)
  return [
    rows.slice(0, first).flatMap((row) => row.items),
    ...(isRtl(inside) ? [right, left] : [left, right]),
    rows.slice(last + 1).flatMap((row) => row.items),
  ].flatMap((part) => columnsOf(part, depth + 1))
}

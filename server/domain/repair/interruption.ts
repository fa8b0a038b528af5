import { isFull, NARROWEST_COLUMN } from './column.ts'
import type { Line } from './lines.ts'
import { readsOn } from './reads-on.ts'
import { BEGINS_MID_SENTENCE } from './shapes.ts'

/** A line with what is known of its place among those that no blank line parts from it. */
export type Placed = { line: Line; group: number; isFirst: boolean; isLast: boolean }

/** All lines of a text, which of them may not belong to the text around them, and its column. */
export type Row = { placed: readonly Placed[]; isAside: readonly boolean[]; width: number }

/** In proportional type a line counts as full a little earlier than at the edge of the column. */
const NEARLY = 0.9

/**
 * Whether the text breaks off before this line and reads on behind it: the last line before it that is
 * of the text is full and leaves its sentence open. A line on its own may be a heading, which is no
 * sentence: what goes on with it has to begin as only the rest of one does.
 */
export const breaksOff = (row: Row, index: number): 'not' | 'in capitals' | 'in small letters' => {
  if (row.width < NARROWEST_COLUMN) return 'not'
  const before = neighbour(row, index, -1)
  const after = neighbour(row, index, 1)
  if (!before || !after || !readsOn(before.line.text, after.line.text)) return 'not'
  if (!isFull(before.line, after.line, row.width * NEARLY)) return 'not'
  if (BEGINS_MID_SENTENCE.test(after.line.text)) return 'in small letters'
  return isHeadline(before) ? 'not' : 'in capitals'
}

const isHeadline = ({ line, isFirst, isLast }: Placed): boolean =>
  isFirst && isLast && !EXPECTS_MORE.test(line.text)

/** Words and marks that no heading ends with. */
const EXPECTS_MORE = /(?:[,–—-]|\s(?:the|a|an|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who))$/i

/** How many lines in a row a head and a link may have. */
const LONGEST_ROW = 8

const neighbour = ({ placed, isAside }: Row, index: number, step: 1 | -1): Placed | undefined => {
  let at = index + step
  while (isAside[at] && Math.abs(at - index) < LONGEST_ROW) at += step
  return isAside[at] ? undefined : placed[at]
}

import type { Line } from './lines.ts'

/** Where the words of a line end, counted from the left edge of the page, in UTF-16 code units. */
export const extentOf = ({ text, indent = 0 }: Line): number => indent + text.length

/**
 * Whether the first word of the next line would have made the line longer than `width`, so that it was
 * the column that broke it.
 */
export const isFull = (line: Line, next: Line, width: number): boolean =>
  extentOf(line) + 1 + firstWord(next.text) > width

const firstWord = (text: string): number => /^\S+/.exec(text)?.[0].length ?? 0

/** Below this a column is too narrow to tell a full line from a short one. */
export const NARROWEST_COLUMN = 50

/** Nearly all lines are no wider; the rest are addresses that stick out and lines of another column. */
const NEARLY_ALL = 0.9

/** The width that nearly all lines keep to, in UTF-16 code units; 0 where there are none. */
export const usualWidth = (widths: readonly number[]): number =>
  widths.toSorted((a, b) => a - b)[Math.floor(widths.length * NEARLY_ALL)] ?? 0

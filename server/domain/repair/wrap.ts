import { BYLINE } from './bylines.ts'
import { isBrokenUrl } from './broken-url.ts'
import { extentOf, isFull } from './column.ts'
import type { Line } from './lines.ts'
import { readsOn } from './reads-on.ts'
import {
  isAddressLine,
  BEGINS_MID_SENTENCE,
  ENDS_SENTENCE,
  LIST_MARK,
  PAGE_NOTICE,
  RELATED_LABEL,
} from './shapes.ts'

/** Lines longer than this were not wrapped by a column: each is a paragraph of its own. */
const WIDEST_COLUMN = 160
/** Lines shorter than this are verse, addresses or lists rather than a wrapped column. */
const NARROWEST_COLUMN = 40

/** Share of the width a line may leave free and still be full, while its sentence goes on. */
const SLACK = 0.2
/** A single word longer than this, mostly an address, sticks out of its column. */
const LONGEST_WORD = 40

/** The width of the column that wrapped these lines, in UTF-16 code units. */
export const columnWidth = (lines: readonly Line[]): number => {
  const inside = lines.filter((line) => !STICKS_OUT.test(line.text))
  return (inside.length > 0 ? inside : lines).reduce((widest, line) => Math.max(widest, extentOf(line)), 0)
}

const STICKS_OUT = new RegExp(`[!-~]{${LONGEST_WORD}}`)

/**
 * Whether only the column's width broke the line before `next`. It did when the first word of the
 * next line would not have fitted any more; in proportional type, where letters differ in width, a
 * line counts as full a little earlier as long as its sentence goes on.
 * @param width of the column, as `columnWidth` tells it
 */
export const isWrap = (line: Line, next: Line, width: number): boolean => {
  if (line.link !== next.link) return false
  if (line.link !== undefined || isBrokenUrl(line, next)) return true
  if (width > WIDEST_COLUMN || standsAlone(line) || standsAlone(next)) return false
  if (RELATED_LABEL.test(next.text)) return false
  return ENDS_SENTENCE.test(line.text)
    ? width >= NARROWEST_COLUMN && !beginsItem(line, next) && isFull(line, next, width)
    : goesOn(line, next, width)
}

/** Whether a sentence that a line leaves open goes on in the next one. */
const goesOn = (line: Line, next: Line, width: number): boolean => {
  if (width < NARROWEST_COLUMN) return BEGINS_MID_SENTENCE.test(next.text)
  return isFull(line, next, LIST_MARK.test(next.text) ? width : width * (1 - SLACK))
}

/** Whether the next line is an item of a list, and not the number that an abbreviation waits for. */
const beginsItem = (line: Line, next: Line): boolean =>
  LIST_MARK.test(next.text) && !readsOn(line.text, next.text)

/** An address of its own, or a row of a table: columns set apart by tabs or runs of spaces. */
const standsAlone = ({ text }: Line): boolean =>
  isAddressLine(text) || PAGE_NOTICE.test(text) || BYLINE.test(text) || /\S(?:\t|\s{3,})\S/.test(text)

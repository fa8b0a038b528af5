import { BEGINS_MID_SENTENCE, ENDS_SENTENCE, LIST_MARK } from '#domain/repair/shapes.ts'
import type { Body } from './body.ts'
import type { Column } from './columns.ts'
import type { Line } from './lines.ts'
import { widthOf } from './type-width.ts'

/** Lines of one column that belong together, and the edges of that column. */
export type Part = { lines: Line[]; left: number; right: number }

/** Lengths in parts of the type's size, where not said otherwise. */
const INDENT = 0.5
/** Room left at the end of a line beyond the next word before the break was somebody's will. */
const ROOM = 0.5
/** Part of a column's width; an open sentence that leaves more of it free was broken on purpose. */
const LEFT_FREE = 0.4
const CENTRED = 0.2
const CELL_GAP = 1.2
const SAME_SIZE = 0.06
/** Distance between lines, in parts of the usual one. */
const APART = 1.22

/** The paragraphs of a column, as space, indentation, short lines and changes of type part them. */
export const partsOf = (column: Column, body: Body): Part[] => {
  const left = Math.min(...column.map((line) => line.left))
  const right = Math.max(...column.map((line) => line.right))
  const parts: Part[] = []
  column.forEach((line, index) => {
    const part = parts.at(-1)
    const last = part?.lines.at(-1)
    const seam = part && last && { part, last, line, next: column[index + 1], body }
    if (seam && !BREAKS.some((breaks) => breaks(seam))) part.lines.push(line)
    else parts.push({ lines: [line], left, right })
  })
  return parts
}

/** Two lines of a column that follow each other, and what stands around them. */
type Seam = { part: Part; last: Line; line: Line; next: Line | undefined; body: Body }

export const isSameSize = (a: Line, b: Line): boolean =>
  Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size)

const setApart = ({ last, line, body }: Seam): boolean => {
  const distance = line.baseline - last.baseline
  return distance > body.leading(line.size) * APART + 0.5 || distance < -line.size
}

const changesType = ({ last, line }: Seam): boolean =>
  !isSameSize(last, line) || (last.font !== line.font && isOfOneFace(last) && isOfOneFace(line))

/** A face of its own sets a line apart; a word in italics at the line's end does not. */
const isOfOneFace = (line: Line): boolean => line.placed.every(({ item }) => item.font === line.font)

/** A word or more further in than the line before: how a paragraph begins, or how a list item goes on. */
const indented = ({ part, last, line, next }: Seam): boolean => {
  if (line.rtl || isCentred(last, line) || line.left - last.left <= INDENT * line.size) return false
  if (Math.abs(line.left - afterMark(last)) < INDENT * line.size) return false
  const isFirst = part.lines.length === 1
  const goesOnThere = !next || Math.abs(next.left - line.left) < INDENT * line.size
  return !(isFirst && goesOnThere && isFull(last, line, part.right))
}

/**
 * Further out than the line before, unless that was the indented first line of its paragraph, or this
 * one goes on where the paragraph began: below an initial, or below a picture it stands beside.
 */
const outdented = ({ part, last, line }: Seam): boolean => {
  if (line.rtl || isCentred(last, line) || last.left - line.left <= INDENT * line.size) return false
  const [first] = part.lines
  if (!first || part.lines.length === 1) return false
  const goesOn = isFull(last, line, part.right) && !ENDS_SENTENCE.test(last.text)
  return !goesOn || Math.abs(first.left - line.left) > INDENT * line.size
}

/** Rows of a table: cells that begin at the same place below one another. */
const tabular = ({ last, line }: Seam): boolean => {
  const cells = cellsOf(line)
  return cellsOf(last).some((left) => cells.some((other) => Math.abs(left - other) < CENTRED * line.size))
}

/** Where words begin behind a gap that is too wide for a space. */
export const cellsOf = ({ placed, size, rtl }: Line): number[] =>
  placed.flatMap(({ item }, index) => {
    const before = placed[index - 1]?.item
    return !rtl && before && item.left - before.right > CELL_GAP * size ? [item.left] : []
  })

const isCentred = (last: Line, line: Line): boolean =>
  Math.abs(line.left + line.right - last.left - last.right) < CENTRED * line.size

const begins = ({ part, last, line }: Seam): boolean => {
  const [first] = part.lines
  if (BULLET.test(line.text)) return true
  if (!LIST_MARK.test(line.text) && !NOTE_MARK.test(line.text)) return false
  if (first && line.left - first.left > INDENT * line.size) return false
  return !isFull(last, line, part.right) || (first !== undefined && isMarked(first.text))
}

const brokenOnPurpose = ({ part, last, line, body }: Seam): boolean => {
  if (isFull(last, line, part.right)) return false
  if (ENDS_SENTENCE.test(last.text)) return true
  if (last.size > body.size * (1 + SAME_SIZE) || BEGINS_MID_SENTENCE.test(line.text)) return false
  return free(last, part) > LEFT_FREE * (part.right - part.left)
}

const BREAKS: readonly ((seam: Seam) => boolean)[] = [
  setApart,
  changesType,
  indented,
  outdented,
  tabular,
  begins,
  brokenOnPurpose,
]

/** Bullets, also those that only a symbol font shows as such. */
export const BULLET = /^[•◦▪‣·●○■□–\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}](?=\s)/u
/** The number or sign a note begins with, which stands at its place in the text too. */
export const NOTE_MARK = /^(?:\d{1,3}|[*†‡§])\s?[\p{L}\p{Pi}"]/u
const isMarked = (text: string): boolean => LIST_MARK.test(text) || NOTE_MARK.test(text)

/** Where the words begin behind a list mark; without one, where the line begins. */
const afterMark = (line: Line): number =>
  BULLET.test(line.text) || isMarked(line.text) ? (line.placed[1]?.item.left ?? line.left) : line.left

const free = (line: Line, part: Pick<Part, 'left' | 'right'>): number =>
  line.rtl ? line.left - part.left : part.right - line.right

/** Whether the first word of the next line would not have fitted into this one. */
export const isFull = (line: Line, next: Line, right: number): boolean => {
  const room = line.rtl ? line.left - Math.min(line.left, next.left) : right - line.right
  return room < widthOfFirstWord(next) + ROOM * line.size
}

const widthOfFirstWord = ({ text, left, right }: Line): number =>
  ((right - left) * widthOf(/^\S+/.exec(text)?.[0] ?? '')) / widthOf(text)

import { isElement, type MarkupElement, type MarkupNode } from './dom.ts'
import { isBlock, isUnread } from './elements.ts'
import { walk } from './walk.ts'

/** A cell with more in it holds a part of the page, not a value. */
const LONGEST_CELL = 300

/** Blocks that a word processor puts around what is in a cell. */
const AROUND_VALUES = new Set(['p', 'div'])

/** Whether a `<tr>` is a row of values, read in one line, rather than a way to set parts of a page side by side. */
export const isRowOfValues = (row: MarkupElement): boolean => {
  for (let cell = row.firstChild; cell !== null; cell = cell.nextSibling) {
    if (isCell(cell) && !isValue(cell)) return false
  }
  return true
}

const isCell = (node: MarkupNode): node is MarkupElement =>
  isElement(node) && (node.localName === 'td' || node.localName === 'th')

const isValue = (cell: MarkupElement): boolean => {
  let length = 0
  let paragraphs = 0
  let isLayout = false
  walk(cell, {
    enter: (element) => {
      if (isLayout || isUnread(element)) return false
      if (element === cell || !isBlock(element)) return true
      if (element.localName === 'p') paragraphs += 1
      isLayout = paragraphs > 1 || !AROUND_VALUES.has(element.localName)
      return !isLayout
    },
    text: (text) => {
      length += text.trim().length
      isLayout ||= length > LONGEST_CELL
    },
    leave: () => {},
  })
  return !isLayout
}

import { escaped } from '../xml.ts'

export type Cell = string | number | null

/** The longest text that a cell holds (Excel specifications and limits). */
export const CELL_MAX = 32_767

/** `A`, `Z`, `AA`, …: the letters of a column, from 0. */
export const columnName = (index: number): string => {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

/**
 * A row as SpreadsheetML. Text is written into the cell itself and typed as text, so that nothing in it
 * is ever taken for a formula, a number or a date.
 * @param row from 1
 */
export const rowXml = (row: number, cells: readonly Cell[], style = 0): string =>
  `<row r="${row}">${cells.map((cell, column) => cellXml(`${columnName(column)}${row}`, cell, style)).join('')}</row>`

const cellXml = (place: string, cell: Cell, style: number): string => {
  if (cell === null || cell === '') return ''
  const look = style === 0 ? '' : ` s="${style}"`
  if (typeof cell === 'number') return `<c r="${place}"${look}><v>${cell}</v></c>`
  return `<c r="${place}"${look} t="inlineStr"><is><t xml:space="preserve">${xstring(cell)}</t></is></c>`
}

/** Characters that this format writes as `_xHHHH_` (ECMA-376 22.9.2.19), and what looks like that already. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const SPECIAL = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g

const xstring = (text: string): string =>
  escaped(
    text.replaceAll(
      SPECIAL,
      (character) => `_x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  )

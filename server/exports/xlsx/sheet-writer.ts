import { createSpool } from '../spool.ts'
import { type Cell, CELL_MAX, rowXml } from './cells.ts'
import { HEADING_STYLE } from './parts.ts'
import { sheetHead, sheetTail } from './sheet.ts'

/** Texts that no cell holds, each part in a row of a sheet of its own. */
export type LongTexts = { add: (place: string, text: string) => void }

/** A sheet that is written row by row while others are, and read when it is whole. */
export const createSheet = (name: string, columns: readonly string[], long: LongTexts | null) => {
  const spool = createSpool()
  let rows = 1
  spool.add(sheetHead(columns) + rowXml(1, columns, HEADING_STYLE))
  return {
    name,
    rows: () => rows,
    add: (cells: readonly Cell[]): void => {
      rows += 1
      const place = (index: number) => `${name}, row ${rows}, ${columns[index]}`
      spool.add(
        rowXml(
          rows,
          cells.map((cell, index) => fitting(cell, place(index), long)),
        ),
      )
    },
    /** @param links the column that leads to the desk in every row */
    *read(links?: string): Generator<Uint8Array> {
      const count = rows - 1
      spool.add(sheetTail({ columns, rows, ...(links !== undefined && { links: { column: links, count } }) }))
      yield* spool.read()
    },
  }
}

const CONTINUES = ' … [goes on in the sheet “Long texts”]'

const fitting = (cell: Cell, place: string, long: LongTexts | null): Cell => {
  if (typeof cell !== 'string' || cell.length <= CELL_MAX || !long) return cell
  long.add(place, cell)
  return wholeCharacters(cell, CELL_MAX - CONTINUES.length) + CONTINUES
}

/** The text in parts that fit into a cell, no character cut in two. */
export function* cellParts(text: string): Generator<string> {
  for (let rest = text; rest !== '';) {
    const part = wholeCharacters(rest, CELL_MAX)
    yield part
    rest = rest.slice(part.length)
  }
}

const wholeCharacters = (text: string, length: number): string => {
  const cut = text.slice(0, length)
  return cut.length < text.length && /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}

import type { BookContent } from '#domain/book/entry.ts'
import { FORMULA, guarded } from './formula-guard.ts'

/** The columns of the reference book as a table; the last one names the cells that the guard touched. */
export const BOOK_COLUMNS = ['kind', 'name', 'holder', 'aliases', 'from', 'to', 'date'] as const
export type BookColumn = (typeof BOOK_COLUMNS)[number]
export const GUARD_COLUMN = 'guarded'

/** Parts the other names in their cell. */
export const ALIAS_SEPARATOR = ' | '

/** Without it Excel takes UTF-8 for the local code page. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The book as CSV (RFC 4180), which reads back without loss. */
export function* bookCsv(entries: Iterable<BookContent>): Generator<string> {
  yield BYTE_ORDER_MARK + line([...BOOK_COLUMNS, GUARD_COLUMN])
  for (const entry of entries) {
    const exact = BOOK_COLUMNS.map((column) => cellOf(entry[column]))
    const cells = exact.map(guarded)
    const touched = BOOK_COLUMNS.filter((_, index) => cells[index] !== exact[index])
    yield line([...cells, touched.join(' ')])
  }
}

/** What a cell said before the guard touched it, as far as an entry of the book can say it. */
export const unguarded = (cell: string): string =>
  (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell).replaceAll(
    /;'(?=[ \p{Cf}]*[=+\-@＝＋－＠])/gu,
    ';',
  )

const cellOf = (value: BookContent[BookColumn]): string =>
  Array.isArray(value) ? value.join(ALIAS_SEPARATOR) : (value ?? '')

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`

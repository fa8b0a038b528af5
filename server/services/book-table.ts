import { bookContent } from '#contract/book.ts'
import { type BookContent, entryKey } from '#domain/book/entry.ts'
import {
  ALIAS_SEPARATOR,
  BOOK_COLUMNS,
  type BookColumn,
  GUARD_COLUMN,
  unguarded,
} from '../exports/book-csv.ts'
import { CsvFault, type CsvRow, csvRows } from '../imports/csv-rows.ts'
import { Refusal } from './refusal.ts'

/** A table is refused with this many of its faults at most; whoever has more begins with these. */
const MOST_TOLD = 200
const MOST_ROWS = 10_000

type Issue = { path: string; message: string }
type Heading = readonly (BookColumn | typeof GUARD_COLUMN)[]

/**
 * The entries that a table holds, all of them or none.
 * @throws Refusal naming each row that does not fit with its line
 */
export const entriesIn = (table: string): BookContent[] => {
  const [first, ...rows] = rowsIn(table)
  const heading = headingOf(first)
  if (rows.length > MOST_ROWS) {
    throw refused([{ path: 'csv', message: `must have at most ${MOST_ROWS.toLocaleString('en')} rows` }])
  }
  const issues: Issue[] = []
  const lines = new Map<string, number>()
  const entries: BookContent[] = []
  for (const row of rows) {
    const parsed = bookContent.safeParse(fieldsOf(row, heading))
    if (!parsed.success) {
      issues.push(
        ...parsed.error.issues.map(({ path, message }) => ({
          ...{ path: [`line ${row.line}`, path[0]].filter(Boolean).join(', '), message },
        })),
      )
      continue
    }
    const key = entryKey(parsed.data)
    const before = lines.get(key)
    if (before !== undefined) {
      issues.push({ path: `line ${row.line}`, message: `is the same entry as line ${before}` })
    }
    lines.set(key, row.line)
    entries.push(parsed.data)
  }
  if (issues.length > 0) throw refused(issues)
  return entries
}

const rowsIn = (table: string): CsvRow[] => {
  try {
    return csvRows(table)
  } catch (error) {
    if (error instanceof CsvFault) throw refused([{ path: `line ${error.line}`, message: error.message }])
    throw error
  }
}

const headingOf = (row: CsvRow | undefined): Heading => {
  const heading = row?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  const known: readonly string[] = [...BOOK_COLUMNS, GUARD_COLUMN]
  const stranger = heading.find((column) => !known.includes(column))
  const problem =
    (stranger !== undefined && `names a column “${stranger}” that the book does not have`) ||
    (new Set(heading).size < heading.length && 'names a column twice') ||
    (['kind', 'name'].some((column) => !heading.includes(column)) &&
      `must name the columns; there are ${BOOK_COLUMNS.join(', ')}`)
  if (problem) throw refused([{ path: 'line 1', message: problem }])
  return heading as unknown as Heading
}

/** The cells of a row as fields; an empty one says nothing. */
const fieldsOf = ({ cells }: CsvRow, heading: Heading): Record<string, unknown> => {
  const guarded = new Set((cells[heading.indexOf(GUARD_COLUMN)] ?? '').split(/\s+/))
  const surplus = cells.slice(heading.length).some((cell) => cell !== '')
  const fields: Record<string, unknown> = surplus ? { 'a cell too many': true } : {}
  for (const [index, column] of heading.entries()) {
    const written = cells[index] ?? ''
    const cell = (guarded.has(column) ? unguarded(written) : written).trim()
    if (cell === '' || column === GUARD_COLUMN) continue
    fields[column] = column === 'aliases' ? aliasesIn(cell) : cell
  }
  return fields
}

const aliasesIn = (cell: string): string[] =>
  cell
    .split(ALIAS_SEPARATOR.trim())
    .map((alias) => alias.trim())
    .filter(Boolean)

const refused = (issues: Issue[]): Refusal => {
  const more = issues.length - MOST_TOLD
  const told = issues.slice(0, MOST_TOLD)
  const first = issues[0]
  const detail = `${first?.path}: ${first?.message}${more > 0 ? `; ${more} more below that are not named` : ''}.`
  return new Refusal('invalid', 'unreadable-table', `Nothing was taken in. ${detail}`, { issues: told })
}

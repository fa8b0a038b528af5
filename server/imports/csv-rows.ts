/** A row of a table, with the line of the file on which it begins, from 1. */
export type CsvRow = { line: number; cells: string[] }

/** What cannot be read as a table, with the line on which it stops being one. */
export class CsvFault extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

const SEPARATORS = [',', ';', '\t'] as const

/**
 * The rows of a CSV file (RFC 4180), empty lines left out. Lines may end in any way. Programs in countries with
 * a decimal comma part cells by semicolons, others by tabs: what parts the first line parts all.
 * @throws CsvFault
 */
export const csvRows = (file: string): CsvRow[] => {
  const text = file.replace(/^\uFEFF/, '')
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  let [at, line] = [0, 1]
  while (at < text.length) {
    const row: CsvRow = { line, cells: [] }
    for (let isOpen = true; isOpen;) {
      const cell = text[at] === '"' ? quotedCell(text, at, line) : plainCell(text, at, separator)
      row.cells.push(cell.value)
      line += cell.breaks
      at = cell.end
      isOpen = text[at] === separator
      if (isOpen) at += 1
      else if (at < text.length && !isLineEnd(text[at])) {
        throw new CsvFault(line, 'has something behind the quotation mark that ends a cell')
      }
    }
    if (row.cells.length > 1 || row.cells[0] !== '') rows.push(row)
    if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1
      line += 1
    }
  }
  return rows
}

type Cell = { value: string; end: number; breaks: number }

const quotedCell = (text: string, start: number, line: number): Cell => {
  let end = start + 1
  for (;;) {
    const quote = text.indexOf('"', end)
    if (quote === -1) throw new CsvFault(line, 'begins a cell with a quotation mark that is never closed')
    if (text[quote + 1] !== '"') {
      const value = text.slice(start + 1, quote).replaceAll('""', '"')
      return { value, end: quote + 1, breaks: value.match(/\r\n|\r|\n/g)?.length ?? 0 }
    }
    end = quote + 2
  }
}

const plainCell = (text: string, start: number, separator: string): Cell => {
  let end = start
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end += 1
  return { value: text.slice(start, end), end, breaks: 0 }
}

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r'

const separatorOf = (text: string): string => {
  const [first = ''] = text.split(/[\r\n]/, 1)
  return SEPARATORS.reduce((best, each) =>
    first.split(each).length > first.split(best).length ? each : best,
  )
}

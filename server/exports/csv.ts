import { FLAG_COLUMNS, flagRows } from './flag-rows.ts'
import type { Format } from './format.ts'
import { guarded, looksLikeFormula } from './formula-guard.ts'

/** Without it Excel takes UTF-8 for the local code page. */
const BYTE_ORDER_MARK = '\uFEFF'

/** RFC 4180: every field quoted, rows end with CRLF. The last column names the cells the guard touched. */
export const csv: Format = {
  id: 'csv',
  title: 'CSV',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  note: 'For spreadsheets. Cells that would run as a formula begin with an apostrophe; the last column names them, and JSON has the exact text.',
  *render(dossier) {
    yield BYTE_ORDER_MARK + line([...FLAG_COLUMNS, 'guarded'])
    for (const row of flagRows(dossier)) {
      const cells = FLAG_COLUMNS.map((column) => ({ column, value: row[column] ?? '' }))
      const touched = cells.filter(({ value }) => typeof value === 'string' && looksLikeFormula(value))
      yield line([
        ...cells.map(({ value }) => (typeof value === 'string' ? guarded(value) : String(value))),
        touched.map(({ column }) => column).join(' '),
      ])
    }
  },
}

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`

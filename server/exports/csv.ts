import { FLAG_COLUMNS, flagRowsOf } from './flag-rows.ts'
import type { Format } from './format.ts'
import { guarded } from './formula-guard.ts'

/** Without it Excel takes UTF-8 for the local code page. */
const BYTE_ORDER_MARK = '\uFEFF'

/** RFC 4180: every field quoted, rows end with CRLF. The last column names the cells the guard touched. */
export const csv: Format = {
  id: 'csv',
  title: 'CSV',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  note: 'For spreadsheets. Whatever would run as a formula has an apostrophe before it; the last column names them, and JSON has the exact text.',
  group: 'tables',
  scopes: ['article', 'queue'],
  needsFlags: true,
  async *render(dossiers) {
    yield BYTE_ORDER_MARK + line([...FLAG_COLUMNS, 'guarded'])
    for await (const row of flagRowsOf(dossiers)) {
      const exact = FLAG_COLUMNS.map((column) => row[column] ?? '')
      const cells = exact.map((value) => (typeof value === 'string' ? guarded(value) : String(value)))
      const touched = FLAG_COLUMNS.filter((_, index) => cells[index] !== String(exact[index]))
      yield line([...cells, touched.join(' ')])
    }
  },
}

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`

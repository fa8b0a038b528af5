import { FLAG_COLUMNS, flagRowsOf } from './flag-rows.ts'
import type { Format } from './format.ts'
import { guarded } from './formula-guard.ts'

/**
 * Tab-separated values (IANA text/tab-separated-values): no quotation marks, so what would end a cell or a
 * row inside of one is written as a space. For programs that take a semicolon for a comma.
 */
export const tsv: Format = {
  id: 'tsv',
  title: 'TSV',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  extension: 'tsv',
  note: 'For spreadsheets that want semicolons in CSV. Tabs and line ends inside a cell are spaces; formulas are guarded as in CSV.',
  group: 'tables',
  scopes: ['article', 'queue'],
  needsFlags: true,
  async *render(dossiers) {
    yield line([...FLAG_COLUMNS])
    for await (const row of flagRowsOf(dossiers)) {
      yield line(FLAG_COLUMNS.map((column) => cellOf(row[column] ?? '')))
    }
  },
}

const cellOf = (value: string | number): string =>
  typeof value === 'number'
    ? String(value)
    : guarded(value.replaceAll(/[\t\r\n\v\f\u0085\u2028\u2029]+/gu, ' '))

const line = (cells: readonly string[]): string => `${cells.join('\t')}\r\n`

import { FLAG_STATUSES } from '#domain/review/status.ts'
import { escaped } from '../xml.ts'
import { columnName } from './cells.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Column widths in characters: enough to read words, not so much that one sees one column. */
const WIDTHS: Record<string, number> = {
  exact_quote: 42,
  context_before: 24,
  context_after: 24,
  issue: 52,
  suggested_text: 32,
  sentence: 60,
  note: 40,
  replies: 42,
  reason: 32,
  sources: 36,
  title: 36,
  url: 36,
  permalink: 28,
  value: 60,
  text: 80,
}
const USUAL_WIDTH = 14

/** How a sheet begins: its first row stays in sight. */
export const sheetHead = (columns: readonly string[]): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>' +
  columns
    .map((column, index) => {
      const place = `min="${index + 1}" max="${index + 1}"`
      return `<col ${place} width="${WIDTHS[column] ?? USUAL_WIDTH}" customWidth="1"/>`
    })
    .join('') +
  '</cols><sheetData>'

type Tail = {
  columns: readonly string[]
  /** the last row, the heading included */
  rows: number
  /** the column with addresses, and how many rows have one */
  links?: { column: string; count: number }
}

/** How a sheet ends, in the order that the schema wants: filter, validation, links. */
export const sheetTail = ({ columns, rows, links }: Tail): string => {
  const status = columns.indexOf('status')
  return (
    `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${rows}"/>` +
    (status === -1 || rows < 2 ? '' : validation(`${columnName(status)}2:${columnName(status)}${rows}`)) +
    (links && links.count > 0 ? hyperlinks(columnName(columns.indexOf(links.column)), links.count) : '') +
    '</worksheet>'
  )
}

const validation = (range: string): string =>
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" ' +
  `sqref="${range}"><formula1>&quot;${FLAG_STATUSES.join(',')}&quot;</formula1></dataValidation></dataValidations>`

/** More links than this a sheet cannot have (Excel specifications and limits). */
export const LINKS_MAX = 65_530

const hyperlinks = (column: string, count: number): string =>
  `<hyperlinks>${Array.from(
    { length: Math.min(count, LINKS_MAX) },
    (_, index) => `<hyperlink ref="${column}${index + 2}" r:id="rId${index + 1}"/>`,
  ).join('')}</hyperlinks>`

/** Where the links of a sheet lead, in the order of its rows. */
export function* linkRelations(addresses: Iterable<string>): Generator<string> {
  yield `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
  let number = 0
  for (const address of addresses) {
    number += 1
    if (number > LINKS_MAX) break
    yield `<Relationship Id="rId${number}" Type="${RELATIONS}/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`
  }
  yield '</Relationships>'
}

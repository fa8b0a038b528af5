import { FLAG_COLUMNS, flagRows } from '../flag-rows.ts'
import type { Format } from '../format.ts'
import { createSpool } from '../spool.ts'
import { type Bytes, zip, type ZipEntry } from '../zip.ts'
import { workbookParts } from './parts.ts'
import {
  CHECK_COLUMNS,
  checkRows,
  createSummary,
  SOURCE_COLUMNS,
  sourceRows,
  SUMMARY_COLUMNS,
} from './rows.ts'
import { linkRelations } from './sheet.ts'
import { cellParts, createSheet } from './sheet-writer.ts'

const LONG_COLUMNS = ['where', 'part', 'text']

/**
 * A workbook (ECMA-376 SpreadsheetML). All sheets are written at once while the articles go by, each
 * compressed until its turn comes in the archive, so that the size of the desk does not matter.
 */
export const xlsx: Format = {
  id: 'xlsx',
  title: 'Excel',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  note: 'Sheets for flags, checks, sources and a summary. Every word exactly as it stands; nothing in it can run.',
  group: 'tables',
  scopes: ['article', 'queue'],
  needsFlags: true,
  async *render(dossiers, occasion) {
    const longSheet = createSheet('Long texts', LONG_COLUMNS, null)
    const long = {
      add: (place: string, text: string) => {
        for (const [index, part] of [...cellParts(text)].entries()) longSheet.add([place, index + 1, part])
      },
    }
    const flags = createSheet('Flags', FLAG_COLUMNS, long)
    const checks = createSheet('Checks', CHECK_COLUMNS, long)
    const sources = createSheet('Sources', SOURCE_COLUMNS, long)
    const summary = createSheet('Summary', SUMMARY_COLUMNS, long)
    const links = createSpool()
    const counted = createSummary(occasion)
    for await (const dossier of dossiers) {
      for (const row of flagRows(dossier)) {
        flags.add(FLAG_COLUMNS.map((column) => (column === '#' ? flags.rows() : (row[column] ?? ''))))
        links.add(`${row.permalink}\n`)
      }
      for (const row of checkRows(dossier)) checks.add(row)
      for (const row of sourceRows(dossier)) sources.add(row)
      counted.add(dossier)
    }
    for (const row of counted.rows()) summary.add(row)
    const sheets = [flags, checks, sources, summary, ...(longSheet.rows() > 1 ? [longSheet] : [])]
    const entries: ZipEntry[] = [
      ...workbookParts(sheets.map(({ name }) => name)),
      ...sheets.map((sheet, index) => ({
        name: `xl/worksheets/sheet${index + 1}.xml`,
        bytes: sheet.read(sheet === flags ? 'permalink' : undefined) as Iterable<Bytes>,
      })),
      { name: 'xl/worksheets/_rels/sheet1.xml.rels', bytes: linkRelations(lines(links.read())) },
    ]
    yield* zip(entries, occasion.exportedAt)
  },
}

/** Text in pieces, cut at its line ends. */
function* lines(pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for (const piece of pieces) {
    const found = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = found.pop() ?? ''
    yield* found
  }
}

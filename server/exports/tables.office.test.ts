import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { bytesOf, dossierWith, flagWith } from '../testing/dossiers.ts'
import { isOfficeMissing, OFFICE_TIMEOUT, openOffice } from '../testing/office.ts'
import { csv } from './csv.ts'
import { FLAG_COLUMNS, flagRows } from './flag-rows.ts'
import { xlsx } from './xlsx/xlsx.ts'

/** Every sheet as comma-separated values in UTF-8, every cell quoted and as it is written, not as it looks. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1'

/** As a person imports it: commas, quotation marks, UTF-8, what is quoted is text. */
const AS_CSV = 'Text - txt - csv (StarCalc):44,34,76,1,,0,true'

const NOTES = [
  'Who said so?',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1+1',
  '\t=1',
  '2020-08-19',
  '0012',
  'TRUE',
  '1e5',
  "'quoted",
  '"quoted"',
  'several\nlines',
  '👩‍👩‍👧 and \u202Eright to left',
  '<b>&amp;</b>',
  '_x0041_',
  'a, b; c',
]

describe.skipIf(isOfficeMissing)('LibreOffice', () => {
  const office = openOffice()
  const dossier = dossierWith({
    flags: NOTES.map((note, index) => flagWith({ id: `flag-${index}`, note, suggestedText: note })),
  })
  const expected = [...flagRows(dossier)].map((row) =>
    FLAG_COLUMNS.map((column) => String(row[column] ?? '')),
  )

  it('reads in a workbook, cell by cell, what was written', OFFICE_TIMEOUT, async () => {
    const sheets = await office.converted('flags.xlsx', await bytesOf(xlsx, dossier), EVERY_SHEET)
    expect([...sheets.keys()].toSorted()).toEqual([
      'flags-Checks.csv',
      'flags-Flags.csv',
      'flags-Sources.csv',
      'flags-Summary.csv',
    ])
    const rows: string[][] = parse(sheets.get('flags-Flags.csv') ?? '')
    expect(rows).toEqual([[...FLAG_COLUMNS], ...expected])
  })

  it('reads in a CSV file what was written, and runs none of it', OFFICE_TIMEOUT, async () => {
    const bytes = await bytesOf(csv, dossier)
    const sheets = await office.converted('flags.csv', bytes, 'xlsx:Calc MS Excel 2007 XML', AS_CSV)
    const again = await office.converted(
      'again.xlsx',
      sheets.get('flags.xlsx') ?? Buffer.alloc(0),
      EVERY_SHEET,
    )
    const [rows] = [...again.values()].map((sheet): string[][] => parse(sheet))
    const written: string[][] = parse(bytes, { bom: true })
    // What the guard put before a formula is on the sheet as well: it is text now.
    expect(rows?.map((row) => row[FLAG_COLUMNS.indexOf('issue')])).toEqual(
      written.map((row) => row[FLAG_COLUMNS.indexOf('issue')]),
    )
  })
})

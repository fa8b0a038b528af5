import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookContent } from '#contract/book.ts'
import { type BookContent, entryProblems } from '#domain/book/entry.ts'
import { entriesIn } from '../services/book-table.ts'
import { bookCsv } from './book-csv.ts'

const written = (entries: BookContent[]) => [...bookCsv(entries)].join('')

const NOTHING = { holder: null, aliases: [], from: null, to: null, date: null }

test('a table has a column for each thing an entry says, and nothing in it runs', () => {
  const table = written([
    {
      ...{ kind: 'office', name: 'German Chancellor', holder: '=Angela Merkel', aliases: ['Merkel', '+1'] },
      ...{ from: '2005-11-22', to: null, date: null },
    },
  ])
  expect(table.startsWith('\uFEFF"kind","name"')).toBe(true)
  const [row] = parse(table, { bom: true, columns: true }) as Record<string, string>[]
  expect(row).toEqual({
    ...{ kind: 'office', name: 'German Chancellor', holder: "'=Angela Merkel", aliases: 'Merkel | +1' },
    ...{ from: '2005-11-22', to: '', date: '', guarded: 'holder' },
  })
})

test('whatever an entry may say comes back from the table as it was', () => {
  const words = fc
    .string({ unit: fc.constantFrom('a', 'É', '=', '-', '@', "'", '"', ';', ',', ' ', '＝', '\u200E', '😀') })
    .filter((value) => bookContent.shape.name.safeParse(value).data === value)
  const entry = fc
    .record({
      kind: fc.constant('office' as const),
      name: words,
      holder: words,
      aliases: fc.uniqueArray(words, { maxLength: 3 }),
      from: fc.constantFrom('2005-11-22', null),
    })
    .map((content): BookContent => ({ ...NOTHING, ...content }))
    .filter((content) => entryProblems(content).length === 0)
  fc.assert(
    fc.property(entry, (content) => {
      expect(entriesIn(written([content]))).toEqual([content])
    }),
    { numRuns: 500 },
  )
})

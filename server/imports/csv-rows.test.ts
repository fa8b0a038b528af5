import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CsvFault, csvRows } from './csv-rows.ts'

const cellsOf = (text: string) => csvRows(text).map(({ cells }) => cells)

describe('a table', () => {
  const cases: [why: string, text: string, cells: string[][]][] = [
    ['nothing', '', []],
    ['one cell', 'a', [['a']]],
    [
      'rows that end in any way',
      'a,b\r\nc,d\ne,f\rg,h\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    [
      'empty cells',
      'a,b\n,\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    [
      'empty lines',
      'a,b\n\n\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quotation marks in quoted cells', '"a ""b""",c', [['a "b"', 'c']]],
    ['quotation marks in others', 'a "b",c', [['a "b"', 'c']]],
    ['line ends and separators in quoted cells', '"a\r\nb,c",d', [['a\r\nb,c', 'd']]],
    ['a byte order mark', '\uFEFF"a",b', [['a', 'b']]],
    [
      'semicolons',
      'a;b;c\n1,5;2;3',
      [
        ['a', 'b', 'c'],
        ['1,5', '2', '3'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1,5;2\t3',
      [
        ['a', 'b'],
        ['1,5;2', '3'],
      ],
    ],
    ['a separator at the end', 'a,b,\n', [['a', 'b', '']]],
  ]
  test.each(cases)('of %s', (_why, text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
  })
  test('knows the line on which each row begins', () => {
    const rows = csvRows('a,b\n"1\n2",c\n\nd,"3\r\n4\r5"\ne,f')
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5, 8])
  })
})

describe('what is no table', () => {
  const cases: [text: string, line: number][] = [
    ['"a', 1],
    ['a,b\nc,"d', 2],
    ['a,b\n"c"d,e', 2],
  ]
  test.each(cases)('%j says where', (text, line) => {
    expect(() => csvRows(text)).toThrow(CsvFault)
    expect(() => csvRows(text)).toThrow(expect.objectContaining({ line }))
  })
})

test('is read as another reader does, whatever is in it', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', ';', "'") })
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  const quoted = (cells: string[]) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')
  fc.assert(
    fc.property(rows, (table) => {
      const text = ['a,b', ...table.map(quoted)].join('\r\n')
      const others = parse(text, { relaxColumnCount: true })
      expect(cellsOf(text)).toEqual(others)
    }),
  )
})

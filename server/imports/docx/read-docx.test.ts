import { readFileSync } from 'node:fs'
import {
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ISectionOptions,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IPropertiesOptions,
} from 'docx'
import { describe, expect, test } from 'vitest'
import { textOf } from '#domain/repair/piece.ts'
import { docx } from '../docx.ts'

type Children = ISectionOptions['children']
const file = async (children: Children, options: Partial<IPropertiesOptions> = {}) =>
  new Uint8Array(await Packer.toBuffer(new Document({ ...options, sections: [{ children }] })))
const read = async (bytes: Uint8Array) => {
  const result = await docx.read({ bytes }, () => {})
  if (!result.ok) throw new Error(result.problem)
  return result
}
const blocks = async (children: Children, options?: Partial<IPropertiesOptions>) =>
  (await read(await file(children, options))).reading.blocks.map((block) => `${block.kind}: ${textOf(block)}`)
const remarks = async (bytes: Uint8Array) => {
  const { original, comments } = (await read(bytes)).reading
  return comments.map(({ from, to, author, at, words }) => [original.slice(from, to), author, at, words])
}

describe('blocks', () => {
  const cases: [why: string, children: Children, expected: string[]][] = [
    [
      'headings',
      [
        new Paragraph({ text: 'A', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'B', heading: HeadingLevel.HEADING_2 }),
      ],
      ['heading: A', 'heading: B'],
    ],
    [
      'a list',
      [
        new Paragraph({ text: 'A', bullet: { level: 0 } }),
        new Paragraph({ text: 'B', bullet: { level: 1 } }),
      ],
      ['list-item: A', 'list-item: B'],
    ],
    [
      'lines',
      [
        new Paragraph({
          children: [new TextRun('1 Main St.'), new TextRun({ text: 'Springfield', break: 1 })],
        }),
      ],
      ['paragraph: 1 Main St.', 'paragraph: Springfield'],
    ],
    [
      'a word in several runs',
      [new Paragraph({ children: [new TextRun('un'), new TextRun({ text: 'believable', bold: true })] })],
      ['paragraph: unbelievable'],
    ],
    [
      'what was put in, without what was taken out',
      [
        new Paragraph({
          children: [
            new TextRun('Six '),
            new DeletedTextRun({ text: 'men', id: 1, author: 'A', date: '2020-08-19T00:00:00Z' }),
            new InsertedTextRun({ text: 'women', id: 2, author: 'A', date: '2020-08-19T00:00:00Z' }),
          ],
        }),
      ],
      ['paragraph: Six women'],
    ],
    [
      'a table',
      [
        new Table({
          rows: [
            new TableRow({
              children: [
                new TableCell({ children: [new Paragraph('A')] }),
                new TableCell({ children: [new Paragraph('1')] }),
              ],
            }),
          ],
        }),
      ],
      ['list-item: A | 1'],
    ],
    [
      'a power of ten',
      [new Paragraph({ children: [new TextRun('10'), new TextRun({ text: '6', superScript: true })] })],
      ['paragraph: 10⁶'],
    ],
  ]
  test.each(cases)('%s', async (_why, children, expected) => {
    expect(await blocks(children)).toEqual(expected)
  })
  test('a footnote', async () => {
    const footnotes = { 1: { children: [new Paragraph('Note.')] } }
    const children = [new Paragraph({ children: [new TextRun('Text.'), new FootnoteReferenceRun(1)] })]
    expect(await blocks(children, { footnotes })).toEqual(['paragraph: Text.[1]', 'list-item: Note.'])
  })
  test('a link', async () => {
    const children = [
      new Paragraph({
        children: [
          new TextRun('See '),
          new ExternalHyperlink({ link: 'https://a.example/b', children: [new TextRun('this')] }),
        ],
      }),
    ]
    const { links } = (await read(await file(children))).reading
    expect(links).toEqual([{ from: 4, to: 8, href: 'https://a.example/b' }])
  })
  test('pictures alone are no words', async () => {
    const data = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const picture = new ImageRun({ type: 'png', data, transformation: { width: 1, height: 1 } })
    expect(
      await docx.read({ bytes: await file([new Paragraph({ children: [picture] })]) }, () => {}),
    ).toEqual({
      ok: false,
      problem:
        'There are only pictures in this document, no words. Have the words in them recognised by an OCR program and import those.',
    })
  })
})

describe('what the file says of itself', () => {
  const cases: [why: string, options: Partial<IPropertiesOptions>, expected: object][] = [
    [
      'title and author',
      { title: 'A title', creator: 'Ann van der Lee' },
      { title: 'A title', byline: 'Ann van der Lee' },
    ],
    ['a file name and a user', { title: 'final_v3.docx', creator: 'Microsoft Office User' }, {}],
    ['a program and a nickname', { title: 'Microsoft Word - Document1', creator: 'ann' }, {}],
  ]
  test.each(cases)('%s', async (_why, options, expected) => {
    const { details } = await read(await file([new Paragraph('Words.')], options))
    expect(Object.fromEntries(Object.entries(details).map(([name, { value }]) => [name, value]))).toEqual(
      expected,
    )
  })
  test('the language of most letters', async () => {
    const runs = [
      ['de-DE', 'Ein langer deutscher Satz.'],
      ['en-GB', 'Short.'],
    ] as const
    const children = runs.map(([value, text]) => new TextRun({ text, language: { value } }))
    const { details } = await read(await file([new Paragraph({ children })]))
    expect(details.language).toEqual({ value: 'de-DE', source: 'document' })
  })
})

test('a document of LibreOffice', async () => {
  const bytes = readFileSync(new URL('fixtures/comments.docx', import.meta.url))
  const { reading, details } = await read(bytes)
  expect(reading.blocks.map((block) => `${block.kind}: ${textOf(block)}`)).toEqual([
    'heading: Dam talks begin in Geneva',
    'paragraph: Delegates of five countries met on Monday, the press office said.[1]',
    'heading: Demands',
    'list-item: Water for the dry months',
    'list-item: A common gauge',
    'paragraph: The water fell by 10 %.',
    'paragraph: It will rise again.',
    'list-item: Year | Level',
    'list-item: 2019 | 41 m',
    'paragraph: The end.',
    'list-item: Statement of 17 August 2020.',
  ])
  expect(reading.links.map(({ from, to, href }) => [reading.original.slice(from, to), href])).toEqual([
    ['press office', 'https://www.example.org/report'],
  ])
  expect(await remarks(bytes)).toEqual([
    [
      'five countries',
      'Ann Lee',
      '2020-08-19T10:11:12.000Z',
      'Six, according to the press office.\nSee the list of 18 August.',
    ],
    ['months', 'Bo Roe', '2020-08-20T08:00:00.000Z', 'Source?'],
    ['fell by 10 %.\n\nIt will rise', 'Bo Roe', '2020-08-20T09:30:00.000Z', 'Over two paragraphs.'],
  ])
  expect(details).toEqual({
    title: { value: 'Dam talks begin in Geneva', source: 'document' },
    byline: { value: 'Maria Sample', source: 'document' },
    language: { value: 'en-GB', source: 'document' },
  })
})

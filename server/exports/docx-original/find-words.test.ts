import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf, dossierWith } from '../../testing/dossiers.ts'
import { readWord } from '../../testing/word-document.ts'
import {
  asImported,
  bold,
  commentedFile,
  flaggedFile,
  flagOn,
  run,
  takenIn,
  withPartChanged,
  wordFile,
} from '../../testing/word-original.ts'
import { docxOriginal } from './docx-original.ts'

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
/** The words under the comments of a file, as its XML has them. */
const wordsUnder = (bytes: Uint8Array) => readWord(bytes).comments.map(({ words }) => squeezed(words))

describe('comments stand on their words', () => {
  const link = new ExternalHyperlink({ link: 'https://a.example/', children: [run('the report of the day')] })
  const cases: [why: string, paragraphs: ParagraphChild[][], words: string[]][] = [
    ['in one run', [[run('The minister left on Monday.')]], ['minister', 'left on', 'The minister left on Monday.']],
    ['over runs of different looks', [[run('The mini'), bold('ster le'), run('ft on Monday.')]], ['minister left', 'ster', 'nister']],
    ['in a link', [[run('See '), link, run('.')]], ['report', 'See the']],
    ['over paragraphs', [[run('The end.')], [bold('A')], [run('The beginning.')]], ['end.\n\nA\n\nThe beg']],
    ['behind a note', [[run('He left'), new FootnoteReferenceRun(1), run(' and went home at once.')], [run('Nobody saw it.')]], ['went home', 'Nobody']],
    ['with signs that XML writes otherwise', [[run('A < B & "C" > 😀 D')]], ['B & "C"', '😀', '< B']],
    ['where the same words stand twice', [[run('one two one two')], [run('one two')]], ['two one', 'one two']],
    ['behind line breaks', [[run('First line'), new TextRun({ text: 'second line', break: 1 })]], ['second', 'line']],
  ] // prettier-ignore
  test.each(cases)('%s', async (_why, paragraphs, words) => {
    const bytes = await wordFile(paragraphs, { footnotes: { 1: { children: [new Paragraph('A note.')] } } })
    const out = await commentedFile(bytes, words)
    expect(wordsUnder(out)).toEqual(words.map(squeezed))
    // What the importer reads of it is what it read before, with the comments in their places.
    const { reading } = await takenIn(out)
    expect(reading.original).toBe((await takenIn(bytes)).reading.original)
    const read = reading.comments.map(({ from, to }) => reading.original.slice(from, to))
    expect(read.map(squeezed)).toEqual(words.map(squeezed))
  })

  test('in the cells of a table', async () => {
    const row = (...cells: string[]) =>
      new TableRow({ children: cells.map((each) => new TableCell({ children: [new Paragraph(each)] })) })
    const table = new Table({ rows: [row('Year', 'Level'), row('2019', '41 m')] })
    const sections = [{ children: [new Paragraph('Before'), table, new Paragraph('After')] }]
    const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections })))
    const words = ['2019', '41 m', 'After']
    expect(wordsUnder(await commentedFile(bytes, words))).toEqual(words)
  })

  const r = (text: string, more = '') => `<w:r>${more}<w:t xml:space="preserve">${text}</w:t></w:r>`
  const who = 'w:author="B" w:date="2020-01-01T00:00:00Z"'
  const box = (text: string) => `<w:txbxContent><w:p>${r(text)}</w:p></w:txbxContent>`
  const written: [why: string, xml: string, words: string[], lost: string[]][] = [
    ['beside what somebody took out and put in', `<w:p>${r('Six ')}<w:del w:id="1" ${who}><w:r><w:delText>men</w:delText></w:r></w:del><w:ins w:id="2" ${who}>${r('women came')}</w:ins>${r(' home.')}</w:p>`, ['women', 'came home'], []],
    ['where words were moved', `<w:p><w:moveFrom w:id="1" ${who}>${r('Later ')}</w:moveFrom>${r('he left ')}<w:moveTo w:id="2" ${who}>${r('Later ')}</w:moveTo></w:p>`, ['he left Later'], []],
    ['in a field', `<w:p>${r('See ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('page 12')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' again.')}</w:p>`, ['page 12', '12 again'], []],
    ['in a control', `<w:p>${r('Of ')}<w:sdt><w:sdtPr/><w:sdtContent>${r('the ministry')}</w:sdtContent></w:sdt>${r(' today.')}</w:p>`, ['ministry today'], []],
    ['in XML that is set out in lines', `<w:p>\n  <w:pPr>\n    <w:jc w:val="both"/>\n  </w:pPr>\n  <w:r>\n    <w:t>The minister left.</w:t>\n  </w:r>\n</w:p>`, ['minister', 'The'], []],
    ['with raised numbers and hyphens of both kinds', `<w:p>${r('10')}${r('6', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>')}<w:r><w:t> a</w:t><w:noBreakHyphen/><w:t>b so</w:t><w:softHyphen/><w:t>me</w:t></w:r></w:p>`, ['10⁶ a'], []],
    ['behind properties that were changed', `<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="1" ${who}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>The minister left.</w:t></w:r></w:p>`, ['minister'], []],
    ['but for those in boxes, where there are no comments', `<w:p>${r('Before the box.')}<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${box('Boxed words.')}</v:textbox></v:shape></w:pict></w:r>${r('Behind the box.')}</w:p>`, ['Before', 'Behind'], ['Boxed']],
  ] // prettier-ignore
  test.each(written)('%s', async (_why, xml, words, lost) => {
    const bytes = withPartChanged(await wordFile([[run('x')]]), 'word/document.xml', (document) =>
      document.replace(/<w:p>.*<\/w:p>/, xml),
    )
    const out = await commentedFile(bytes, [...words, ...lost])
    const { reading } = await takenIn(out)
    expect(reading.original).toBe((await takenIn(bytes)).reading.original)
    const read = reading.comments.map(({ from, to }) => reading.original.slice(from, to))
    expect(read.slice(0, words.length)).toEqual(words)
    const told = readWord(out).comments.map(({ text }) => text.includes('could not be found'))
    expect(told).toEqual([...words.map(() => false), ...lost.map(() => true)])
    expect(readWord(out).paragraphs).toEqual(readWord(bytes).paragraphs)
  })

  test('whatever the runs, and no letter of the text is lost', async () => {
    const word = fc.constantFrom('the', 'a', 'minister', 'a & b', '😀', 'x<y', 'of')
    const runs = fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 12 })
    const spans = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 15 })), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(runs, { minLength: 1, maxLength: 4 }), spans, async (paragraphs, places) => {
        const bytes = await wordFile(
          paragraphs.map((each) =>
            each.map(([text, isBold]) => (isBold ? bold(`${text} `) : run(`${text} `))),
          ),
        )
        const quotes: string[] = []
        const out = await flaggedFile(bytes, (text) =>
          places.flatMap(([at, length], index) => {
            const start = at % text.length
            const exact = text.slice(start, start + length)
            if (exact.trim() === '' || /^\p{Surrogate}|\p{Surrogate}$/u.test(exact)) return []
            quotes.push(exact)
            return [
              { ...flagOn(text, exact, { id: `f${index}` }), span: { start, end: start + exact.length } },
            ]
          }),
        )
        expect(wordsUnder(out)).toEqual(quotes.map(squeezed))
        expect(readWord(out).paragraphs).toEqual(readWord(bytes).paragraphs)
      }),
      { numRuns: 30 },
    )
  })
})

describe('what cannot be placed', () => {
  test('is told at the beginning, by its words', async () => {
    const lost = {
      ...{ quote: { exact: 'a prince', prefix: '', suffix: '' }, span: { start: 0, end: 3 } },
      anchor: { revisionId: 'r', outcome: 'lost' as const },
    }
    const { comments } = readWord(
      await commentedFile(await wordFile([[run('The minister left.')]]), ['minister'], lost),
    )
    const text = expect.stringContaining('could not be found in the file: “a prince”')
    expect(comments).toMatchObject([{ words: '', text }])
  })

  test('after the text has been changed the words are found by themselves, unless they stand twice', async () => {
    const bytes = await wordFile([[run('The minister left. The premier stayed. The premier slept.')]])
    const text = 'New words. The minister left. The premier stayed. The premier slept.'
    const flags = ['minister left', 'premier', 'New words'].map((exact, index) =>
      flagOn(text, exact, { id: `f${index}` }),
    )
    const dossier = dossierWith({ text, flags, record: asImported(bytes), origins: [], original: '' })
    expect(wordsUnder(await bytesOf(docxOriginal, dossier))).toEqual(['minister left', '', ''])
  })
})

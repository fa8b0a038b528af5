import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Draft } from '#domain/article/draft.ts'
import { restoreOriginal } from '#domain/article/restore-original.ts'
import { compose } from '#domain/repair/compose.ts'
import type { ReadResult } from '../importer.ts'
import { pdf } from '../pdf.ts'

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, 'fixtures', name)))
const read = async (name: string) => accepted(await pdf.read({ bytes: bytesOf(name) }, () => {}))

type Accepted = Extract<ReadResult, { ok: true }>

const accepted = (result: ReadResult): Accepted => {
  if (!result.ok) throw new Error(result.problem)
  return result
}

/** The blocks of a source: its elements in order, without tags inside and with their marks spelt out. */
const blocksOf = (source: string, elements: string) => {
  const found = source.matchAll(new RegExp(`<(${elements})(?: [^>]*)?>(.*?)</\\1>`, 'gs'))
  return Array.from(found, ([, , inside]) =>
    inside!
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&shy;', '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
}
const sourceOf = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8')

const wordsOf = (draft: Draft) => draft.blocks.map(({ start, end }) => draft.text.slice(start, end))
const kindsOf = ({ blocks }: Draft) => blocks.map(({ kind }) => kind)
const linksOf = ({ links, text }: Draft) =>
  links.map(({ start, end, href }) => [text.slice(start, end), href])
const repairsOf = ({ repairs }: Draft, kind: string) =>
  repairs.filter((repair) => repair.kind === kind).map(({ before }) => before)

describe('two columns with a picture, running heads and page numbers', () => {
  let draft: Draft
  let details: Accepted['details']
  beforeAll(async () => {
    const result = await read('two-columns.pdf')
    draft = compose(result.reading)
    details = result.details
  })

  test('read as what was printed, word for word', () => {
    const source = sourceOf('two-columns.html').replace(
      /(Joan Petrie.*?)<\/figcaption>/s,
      '</figcaption><p>$1</p>',
    )
    const expected = blocksOf(source, 'h1|h2|p|figcaption')
    expect(wordsOf(draft)).toEqual(expected)
  })
  test('each block in its kind', () => {
    expect(kindsOf(draft)).toEqual([
      'heading',
      'byline',
      ...Array<string>(3).fill('paragraph'),
      'caption',
      'credit',
      'paragraph',
      'heading',
      ...Array<string>(3).fill('paragraph'),
      'heading',
      ...Array<string>(4).fill('paragraph'),
    ])
  })
  test('links on their words, also over the end of a line', () => {
    expect(linksOf(draft)).toEqual([
      ['coastal resilience fund', 'https://www.example.org/resilience/fund?year=2023'],
      ['112-page review', 'https://www.example.org/port-ellery/review.pdf'],
      ['the fund’s office', 'mailto:fund@example.org'],
    ])
  })
  test('heads and feet dropped in plain sight', () => {
    expect(repairsOf(draft, 'dropped-furniture')).toEqual(
      [1, 2, 3].flatMap((page) => ['The Ellery Courier Wednesday, November 8, 2023', `Page ${page}`]),
    )
  })
  test('the title from the file, and nothing made up', () => {
    expect(details).toEqual({
      title: { value: 'Port Ellery votes to move its ferry terminal inland', source: 'document' },
    })
  })
})

describe('one column as a browser prints it', () => {
  test('reads as what was on the page, without the lines of the browser', async () => {
    const draft = compose((await read('one-column.pdf')).reading)
    expect(wordsOf(draft)).toEqual(blocksOf(sourceOf('one-column.html'), 'h1|h2|p|li'))
    expect(kindsOf(draft).filter((kind) => kind === 'heading')).toHaveLength(3)
    expect(kindsOf(draft).at(-1)).toBe('notice')
    expect(repairsOf(draft, 'dropped-furniture')).toHaveLength(4)
    expect(linksOf(draft)).toEqual([
      ['published in full', 'https://www.example.org/reports/2022/milk-survey'],
    ])
  })
  test('reads the same under an empty password', async () => {
    expect(await read('open.pdf')).toEqual(await read('one-column.pdf'))
  })
})

describe('justified text with hyphens and notes, from a word processor', () => {
  /** What the file's own words do not prove wrong stays. */
  const KEPT_HYPHENS = [
    'volun-teer', 'Munic-ipalities', 're-searchers', 'con-cluded', 're-turn', 'out-side', 'Re-tailers', 'responsi-ble',
    'apprentice-ship', 'un-der',
  ] // prettier-ignore

  test('reads as what was written; the notes stand behind the text of their page', async () => {
    const { reading, details } = await read('footnotes.pdf')
    const draft = compose(reading)
    const source = sourceOf('footnotes.fodt').split('<office:text>')[1]!
    const notes = Array.from(source.matchAll(/<text:note-citation>(\d)<.*?<text:p[^>]*>(.*?)<\/text:p>/gs))
    const text = source.replaceAll(/<text:note .*?<text:note-citation>(\d)<.*?<\/text:note>/gs, '$1')
    const expected = blocksOf(text, 'text:p|text:h').map((words) =>
      KEPT_HYPHENS.reduce(
        (hyphened, word) => hyphened.replace(new RegExp(`\\b${word.replace('-', '')}\\b`), word),
        words,
      ),
    )
    const found = wordsOf(draft)
    expect(found.filter((_, index) => draft.blocks[index]!.kind !== 'notice')).toEqual(expected)
    expect(found.filter((_, index) => draft.blocks[index]!.kind === 'notice')).toEqual(
      notes.map(([, number, words]) => `${number} ${words}`),
    )
    expect(repairsOf(draft, 'dropped-furniture')).toEqual(['– 1 –', '– 2 –'])
    expect(linksOf(draft)).toEqual([
      ['council’s minutes', 'https://www.example.org/hallam-green/council/minutes'],
    ])
    expect(details).toEqual({
      title: { value: 'The lending libraries that lend no books', source: 'document' },
      byline: { value: 'Nadia Verhoeven', source: 'document' },
      language: { value: 'en-US', source: 'document' },
    })
  })
})

describe('every file', () => {
  test.each(['two-columns.pdf', 'one-column.pdf', 'footnotes.pdf'])(
    '%s: its pieces tile the original, and taking all repairs back gives it to the letter',
    async (name) => {
      const { reading } = await read(name)
      const { original, blocks } = reading
      const pieces = blocks.flatMap((block) => block.pieces).filter(({ from, to }) => from < to)
      let position = 0
      for (const { text, from, to, repair } of pieces.sort((a, b) => a.from - b.from)) {
        expect(from).toBeGreaterThanOrEqual(position)
        expect(original.slice(position, from).trim()).toBe('')
        if (repair === undefined) expect(text).toBe(original.slice(from, to))
        position = to
      }
      expect(original.slice(position).trim()).toBe('')
      expect(restoreOriginal(compose(reading))).toBe(original)
    },
  )
  test('tells how far it has come, page by page', async () => {
    const tell = vi.fn()
    await pdf.read({ bytes: bytesOf('two-columns.pdf') }, tell)
    expect(tell.mock.calls).toEqual([1, 2, 3].map((done) => [{ done, of: 3, unit: 'pages' }]))
  })
  test('leaves the bytes it was given as they are', async () => {
    const bytes = bytesOf('one-column.pdf')
    await pdf.read({ bytes }, () => {})
    expect(bytes).toEqual(bytesOf('one-column.pdf'))
  })
  test('is known by its first bytes, wherever among them', () => {
    expect(pdf.recognises(bytesOf('scanned.pdf'))).toBe(true)
    expect(pdf.recognises(Buffer.from(`${' '.repeat(1000)}%PDF-1.4`))).toBe(true)
    expect(pdf.recognises(Buffer.from(`${' '.repeat(1024)}%PDF-1.4`))).toBe(false)
    expect(pdf.recognises(new Uint8Array())).toBe(false)
  })
})

describe('refused', () => {
  const whole = bytesOf('one-column.pdf')
  const cases: [why: string, bytes: Uint8Array, problem: RegExp][] = [
    ['pictures of pages', bytesOf('scanned.pdf'), /pictures of pages but no text in it.*OCR/],
    ['a password', bytesOf('password.pdf'), /protected by a password.*without it/],
    ['nothing', new Uint8Array(), /damaged or not complete/],
    ['something else', Buffer.from('Dear reader, this is no PDF at all.'), /damaged or not complete/],
    ['the beginning of a file', whole.slice(0, 2000), /damaged or not complete/],
    ['half of a file', whole.slice(0, whole.length / 2), /damaged or not complete|no text in it/],
    ['the end of a file', whole.slice(whole.length / 2), /damaged or not complete/],
  ]
  test.each(cases)('%s', async (_why, bytes, problem) => {
    expect(await pdf.read({ bytes }, () => {})).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    })
  })
  test('nowhere with an exception, wherever the file is cut', async () => {
    for (let part = 1; part < 20; part += 1) {
      const result = await pdf.read({ bytes: whole.slice(0, (whole.length * part) / 20) }, () => {})
      expect(result.ok).toBeTypeOf('boolean')
    }
  })
})

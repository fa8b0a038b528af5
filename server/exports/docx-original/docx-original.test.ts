import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bytesOf, dossierWith, flagWith } from '../../testing/dossiers.ts'
import { isOfficeMissing, OFFICE_TIMEOUT, openOffice } from '../../testing/office.ts'
import { readWord, wordParts } from '../../testing/word-document.ts'
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
import { readWriter } from '../../testing/writer-document.ts'
import { NothingToExport } from '../format.ts'
import { docxOriginal } from './docx-original.ts'

const FIXTURE = new Uint8Array(
  readFileSync(new URL('../../imports/docx/fixtures/comments.docx', import.meta.url)),
)
const withoutMarks = (xml: string) =>
  xml
    .replaceAll(/<w:commentRange(?:Start|End) [^>]*>/g, '')
    .replaceAll(
      /<w:r>(?:<w:rPr><w:rStyle w:val="CommentReference"\/><\/w:rPr>)?<w:commentReference [^>]*><\/w:r>/g,
      '',
    )

describe('nothing of the original is lost', () => {
  const CHANGED = [
    'word/document.xml',
    'word/comments.xml',
    'word/commentsExtended.xml',
    '[Content_Types].xml',
    'word/_rels/document.xml.rels',
  ]

  test('every other part is the same byte for byte, its own comments stay where they are', async () => {
    const out = await commentedFile(FIXTURE, ['press office', 'common gauge'])
    const [before, after] = [unzipSync(FIXTURE), unzipSync(out)]
    for (const [name, bytes] of Object.entries(before)) {
      if (!CHANGED.includes(name)) expect([name, after[name]]).toEqual([name, bytes])
    }
    expect(Object.keys(after).toSorted()).toEqual(
      [...Object.keys(before), 'word/commentsExtended.xml'].toSorted(),
    )
    const [own, ours] = [(await takenIn(FIXTURE)).reading, (await takenIn(out)).reading]
    expect(ours.original).toBe(own.original)
    expect(ours.comments.slice(0, own.comments.length)).toEqual(own.comments)
    const added = ours.comments.slice(own.comments.length)
    expect(added.map(({ from, to }) => ours.original.slice(from, to))).toEqual([
      'press office',
      'common gauge',
    ])
  })

  test('a flag at the very edges of runs leaves the document as it was but for its marks', async () => {
    const bytes = await wordFile([[run('The '), bold('minister'), run(' left.')]])
    const out =
      wordParts(await commentedFile(bytes, ['minister', 'The minister left.']))['word/document.xml'] ?? ''
    expect(withoutMarks(out)).toBe(wordParts(bytes)['word/document.xml'])
  })

  test('what a run looks like goes on behind a comment', async () => {
    const xml =
      wordParts(await commentedFile(await wordFile([[bold('The minister left.')]]), ['minister']))[
        'word/document.xml'
      ] ?? ''
    expect(xml.match(/<w:r><w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t xml:space="preserve">/g)).toHaveLength(3)
  })

  test('spaces that come to stand at the end of words still count', async () => {
    const plain = withPartChanged(await wordFile([[run('The minister left.')]]), 'word/document.xml', (xml) =>
      xml.replaceAll(' xml:space="preserve"', ''),
    )
    expect(readWord(await commentedFile(plain, ['minister'])).paragraphs[0]?.before).toBe(
      'The minister left.',
    )
    expect(wordParts(await commentedFile(plain, ['minister']))['word/document.xml']).toContain(
      '<w:t xml:space="preserve">The </w:t>',
    )
  })
})

describe('what is in the file already', () => {
  const AT = '2026-01-02T03:04:05.000Z'
  const own = { author: { id: null, name: 'Ada Checker' }, createdAt: AT }
  const file = async () => commentedFile(await wordFile([[run('The minister left.')]]), ['minister'])

  test('a flag that is a comment of the file is not told twice', async () => {
    const bytes = await file()
    const out = await commentedFile(bytes, ['minister'], own)
    expect(readWord(out)).toEqual(readWord(bytes))
    const hers = await commentedFile(bytes, ['minister'], { author: { id: 'ada', name: 'Ada Checker' } })
    expect(readWord(hers).comments).toHaveLength(2)
  })

  test('what was said about it here answers it', async () => {
    const reply = {
      id: 'r',
      flagId: 'f0',
      author: { id: 'o', name: 'Olga Author' },
      mentions: [],
      proposal: null,
    }
    const threads = new Map([['f0', [{ ...reply, text: 'Him.', createdAt: AT }]]])
    const settled = { by: { id: 'rita', name: 'Rita Reviewer' }, at: AT }
    const news = { ...own, comments: 1, status: 'resolved' as const, outcome: 'fixed' as const, settled }
    for (const strip of [(xml: string) => xml, (xml: string) => xml.replace(/<w15:commentEx [^>]*>/, '')]) {
      const bytes = withPartChanged(await file(), 'word/commentsExtended.xml', strip)
      const out = await flaggedFile(bytes, (text) => [flagOn(text, 'minister', { id: 'f0', ...news })], {
        threads,
      })
      const [root, ...answers] = readWord(out).comments
      expect(root).toMatchObject({ words: 'minister', parent: null })
      expect(answers).toMatchObject([
        {
          words: 'minister',
          author: 'Rita Reviewer',
          text: 'Settled as fixed by Rita Reviewer, 2026-01-02',
          parent: '00000001',
        },
        { words: 'minister', author: 'Olga Author', text: 'Him.', parent: '00000001' },
      ])
      expect(wordParts(out)['word/commentsExtended.xml']?.match(/w15:paraId="00000001"/g)).toHaveLength(1)
    }
  })

  test('it is told in full where the file has no way to answer it', async () => {
    const bytes = withPartChanged(await file(), 'word/comments.xml', (xml) =>
      xml.replaceAll(/ w14:paraId="[^"]*"/g, ''),
    )
    const out = await commentedFile(bytes, ['minister'], { ...own, suggestedText: 'premier' })
    expect(readWord(out).comments).toMatchObject([
      {},
      { parent: null, text: expect.stringContaining('On minister') },
    ])
  })

  test('numbers and names in use are not given again', async () => {
    const bytes = await commentedFile(await wordFile([[run('The minister left on Monday.')]]), [
      'minister',
      'left',
    ])
    const parts = wordParts(await commentedFile(bytes, ['Monday', 'on']))
    const all = (xml: string | undefined, what: RegExp) =>
      Array.from((xml ?? '').matchAll(what), ([, id]) => id)
    expect(all(parts['word/comments.xml'], /<w:comment [^>]*w:id="(\d+)"/g)).toEqual(['0', '1', '2', '3'])
    expect(new Set(all(parts['word/comments.xml'], /w14:paraId="(\w+)"/g)).size).toBe(4)
    expect(all(parts['word/commentsExtended.xml'], /w15:paraId="(\w+)"/g)).toHaveLength(4)
    expect(all(parts['[Content_Types].xml'], /(\/word\/comments\w*\.xml)/g)).toEqual([
      '/word/comments.xml',
      '/word/commentsExtended.xml',
    ])
  })
})

describe('refused with what to do', () => {
  const word = (bytes: Uint8Array) => asImported(bytes)
  const plain = { imported: { filename: 'a.txt', mediaType: 'text/plain', bytes: new Uint8Array() } }
  test.each([
    ['what came in otherwise', plain, /did not come in as a Word document/],
    ['what was not kept', { imported: null }, /did not come in as a Word document/],
    ['what is no archive', word(strToU8('PK')), /takes no comments/],
    [
      'what has other names',
      word(zipSync({ '[Content_Types].xml': strToU8('<Types/>') })),
      /takes no comments/,
    ],
  ])('%s', async (_why, record, message) => {
    const asking = bytesOf(docxOriginal, dossierWith({ flags: [flagWith()], record }))
    await expect(asking).rejects.toThrow(NothingToExport)
    await expect(asking).rejects.toThrow(message)
  })
})

describe.skipIf(isOfficeMissing)('LibreOffice', () => {
  const office = openOffice()
  const opened = async (bytes: Uint8Array) =>
    (await office.converted('own.docx', bytes, 'fodt')).get('own.fodt')?.toString() ?? ''

  test('opens the file as before, with our comments beside those of the author', OFFICE_TIMEOUT, async () => {
    const answer = {
      id: 'r',
      flagId: 'f0',
      author: { id: 'o', name: 'Olga Author' },
      mentions: [],
      proposal: null,
    }
    const threads = new Map([['f0', [{ ...answer, text: 'Mine.', createdAt: '2026-01-03T00:00:00.000Z' }]]])
    const words = ['press office', 'fell by 10 %.\n\nIt will', '41 m']
    const out = await flaggedFile(
      FIXTURE,
      (text) => words.map((exact, index) => flagOn(text, exact, { id: `f${index}` })),
      { threads },
    )
    const [before, after] = [await opened(FIXTURE), await opened(out)]
    expect(readWriter(after).text).toBe(readWriter(before).text)
    const own = readWriter(before).annotations
    const { annotations } = readWriter(after)
    expect(own.length).toBeGreaterThan(0)
    expect(annotations).toHaveLength(own.length + words.length + 1)
    expect(annotations).toEqual(expect.arrayContaining(own))
    const ours = words.map((exact) => ({
      words: exact,
      author: 'Ada Checker',
      text: expect.stringContaining(`On ${exact.split('\n')[0]}`),
    }))
    for (const each of [...ours, { words: words[0], author: 'Olga Author', text: 'Mine.' }]) {
      expect(annotations).toContainEqual(expect.objectContaining(each))
    }
    const styles = (fodt: string) =>
      Array.from(fodt.matchAll(/<text:[ph] text:style-name="([^"]*)"/g), ([, name]) => name)
    expect(styles(after).filter((name) => /Heading/.test(name ?? ''))).toEqual(
      styles(before).filter((name) => /Heading/.test(name ?? '')),
    )
  })
})

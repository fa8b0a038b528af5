import { Document, Packer, Paragraph } from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docx } from '../docx.ts'

const file = async (words = 'Words.') =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(words)] }] })))
const changed = async (parts: Record<string, Uint8Array>) => zipSync({ ...unzipSync(await file()), ...parts })
const documentWith = (body: string) =>
  strToU8(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )
const archive = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
/** Sets the bit in every header that says an entry is encrypted. */
const encrypted = (bytes: Uint8Array) => {
  bytes.forEach((_byte, at) => {
    const mark = String.fromCharCode(...bytes.subarray(at, at + 4))
    if (mark === 'PK\u0003\u0004') bytes[at + 6]! |= 1
    if (mark === 'PK\u0001\u0002') bytes[at + 8]! |= 1
  })
  return bytes
}
/** Says in the directory that every entry of one size has another. */
const announced = (bytes: Uint8Array, size: number, as: number) => {
  const view = new DataView(bytes.buffer)
  bytes.forEach((_byte, at) => {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return
    if (view.getUint32(at + 24, true) === size) view.setUint32(at + 24, as, true)
  })
  return bytes
}
const zeros = (...names: string[]) => Object.fromEntries(names.map((name) => [name, new Uint8Array(MB)]))
const laughs = ['lol', ...Array.from('abcdefghi')]
const DTD = laughs.slice(1).map((name, at) => `<!ENTITY ${name} "${`&${laughs[at]};`.repeat(10)}">`)
const MB = 1024 * 1024

const WITHOUT_PASSWORD =
  'This is an old .doc file or a Word file protected by a password. Save it as .docx without a password and import that.'
const NO_WORD_DOCUMENT =
  'This file is called a Word document but is none. Open it in a word processor, save it as .docx and import that.'
const DAMAGED =
  'This file is damaged: it cannot be unpacked to its end. Send or download it again, or save it anew in a word processor.'
const BROKEN =
  'This Word document is damaged: its text is not well-formed XML. Open it in a word processor, save it anew and import that.'
const TOO_LARGE = 'This file unpacks to more than 64 MB of text. Save the text alone as .docx, or paste it.'

describe('refused', () => {
  const cases: [why: string, bytes: () => Uint8Array | Promise<Uint8Array>, problem: string][] = [
    ['nothing', () => new Uint8Array(), 'This file is empty. Choose another one.'],
    ['an old Word file', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), WITHOUT_PASSWORD],
    ['a text', () => strToU8('Words.'), NO_WORD_DOCUMENT],
    ['half a file', async () => (await file()).subarray(0, 1_000), DAMAGED],
    ['nothing but the first letters', () => strToU8('PK'), DAMAGED],
    [
      'a file without its middle',
      async () => new Uint8Array([...(await file()).subarray(0, 500), ...(await file()).subarray(900)]),
      DAMAGED,
    ],
    [
      'entries under a password',
      async () => encrypted(await file()),
      'This file is protected by a password. Save it without the password and import that.',
    ],
    [
      'a workbook',
      () => archive('[Content_Types].xml', 'xl/workbook.xml'),
      'This is an Excel workbook. Copy the text out of it and paste it.',
    ],
    [
      'slides',
      () => archive('ppt/presentation.xml'),
      'This is a PowerPoint presentation. Copy the text out of it and paste it.',
    ],
    [
      'an OpenDocument text',
      () => archive('mimetype', 'content.xml'),
      'This is an OpenDocument file, or a book. Open it in a word processor, save it as .docx and import that.',
    ],
    [
      'Pages',
      () => archive('Index/Document.iwa'),
      'This is a Pages document. Export it as a Word document (.docx) and import that.',
    ],
    [
      'another archive',
      () => archive('a.txt'),
      'This is a ZIP archive and no Word document. Unpack it and import the file in it.',
    ],
    ['a bomb', async () => announced(await changed(zeros('word/document.xml')), MB, 65 * MB), TOO_LARGE],
    [
      'a bomb in parts',
      async () => announced(await changed(zeros('word/a.xml', 'word/b.xml')), MB, 40 * MB),
      TOO_LARGE,
    ],
    [
      'a bomb that says it is none',
      async () => announced(await changed(zeros('word/document.xml')), MB, 100),
      DAMAGED,
    ],
    ['broken XML', () => changed({ 'word/document.xml': strToU8('<w:document><w:p>') }), BROKEN],
    ['no XML', () => changed({ 'word/document.xml': strToU8('Words.') }), BROKEN],
    [
      'no relations that can be read',
      () => changed({ 'word/_rels/document.xml.rels': strToU8('<') }),
      BROKEN,
    ],
    [
      'entities that multiply',
      () =>
        changed({
          'word/document.xml': strToU8(
            `<!DOCTYPE w [${DTD.join('')}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&i;</w:t></w:r></w:p></w:body></w:document>`,
          ),
        }),
      BROKEN,
    ],
    [
      'tags in tags',
      () =>
        changed({
          'word/document.xml': documentWith(`${'<w:ins>'.repeat(50_000)}${'</w:ins>'.repeat(50_000)}`),
        }),
      BROKEN,
    ],
    ['no words', () => file(''), 'There are no words in this document.'],
    [
      'deleted words',
      () =>
        changed({
          'word/document.xml': documentWith('<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>'),
        }),
      'There are no words in this document.',
    ],
  ]
  test.each(cases)('%s', async (_why, bytes, problem) => {
    expect(await docx.read({ bytes: await bytes() }, () => {})).toEqual({ ok: false, problem })
  })
})

describe('recognised by its bytes', () => {
  const cases: [why: string, bytes: () => Uint8Array | Promise<Uint8Array>, expected: boolean][] = [
    ['a Word document', () => file(), true],
    [
      'one with a remark on the archive',
      async () => {
        const bytes = new Uint8Array([...(await file()), ...strToU8('a remark')])
        bytes[bytes.length - 10] = 8
        return bytes
      },
      true,
    ],
    ['another archive', () => archive('[Content_Types].xml', 'xl/workbook.xml'), false],
    ['half a document', async () => (await file()).subarray(0, 1_000), false],
    ['an archive of such names in its text', () => strToU8('PK[Content_Types].xml word/document.xml'), false],
    ['nothing', () => new Uint8Array(), false],
  ]
  test.each(cases)('%s', async (_why, bytes, expected) => {
    expect(docx.recognises(await bytes())).toBe(expected)
  })
})

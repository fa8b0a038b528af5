import { deflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import type { Source } from './importer.ts'
import { openReadingRoom } from './reading-room.ts'

const room = openReadingRoom()
afterAll(() => room.close())

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

/** A PDF of one page, with this font and these words. */
const pdfWith = (font: string): Uint8Array => {
  const content = 'BT /F1 12 Tf 72 700 Td (Words of a page that means no good.) Tj ET'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    font,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 4000000000 500] >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(at).padStart(10, '0')
  })
  const rows = offsets.map((at) => `${at} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`
  return bytesOf(body + end)
}

/** A ZIP archive of one file that says nothing true about its size. */
const zipBomb = (): Uint8Array => {
  const name = Buffer.from('word/document.xml')
  const packed = deflateRawSync(Buffer.alloc(300_000_000, 0x20))
  const sizes = (at: number, buffer: Buffer) => {
    buffer.writeUInt16LE(8, at)
    buffer.writeUInt32LE(packed.length, at + 10)
    buffer.writeUInt32LE(1_000, at + 14)
    buffer.writeUInt16LE(name.length, at + 18)
  }
  const local = Buffer.alloc(30)
  local.write('PK\x03\x04', 'latin1')
  sizes(8, local)
  const central = Buffer.alloc(46)
  central.write('PK\x01\x02', 'latin1')
  sizes(10, central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return new Uint8Array(Buffer.concat([local, name, packed, central, name, end]))
}

const FILES: [why: string, source: () => Source][] = [
  [
    'a font as wide as the world',
    () => ({
      filename: 'a.pdf',
      bytes: pdfWith(
        '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
      ),
    }),
  ],
  ['an archive that unpacks without end', () => ({ filename: 'a.docx', bytes: zipBomb() })],
  [
    '10,000 tags in each other, as Markdown',
    () => ({ filename: 'a.md', bytes: bytesOf(`${'<div>'.repeat(100_000)}x`) }),
  ],
  ['quotations in quotations', () => ({ filename: 'a.md', bytes: bytesOf(`${'>'.repeat(100_000)} x`) })],
  ['brackets without end', () => ({ filename: 'a.md', bytes: bytesOf('['.repeat(200_000)) })],
  ['30 MB of nothing called a PDF', () => ({ filename: 'a.pdf', bytes: new Uint8Array(30_000_000) })],
  ['30 MB of spaces', () => ({ filename: 'a.txt', bytes: new Uint8Array(30_000_000).fill(0x20) })],
]

describe('a file made to bring the desk down', () => {
  test.each(FILES)('is answered and survived: %s', async (_why, source) => {
    const outcome = await room.read(source())
    if (!outcome.ok) expect(outcome.problem).toMatch(/^[A-Z].*[.!]$/s)
    expect(await room.read({ bytes: bytesOf('The next one.'), filename: 'a.txt' })).toMatchObject({
      ok: true,
    })
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const ENGLISH = 'The café reopened on Wednesday, the owner said: “We’re ready.”'
const RUSSIAN = 'Министр сообщил в среду, что переговоры в столице продолжатся.'

const utf16 = (text: string, isBig: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}
const cp1251 = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
    }),
  )

describe('refused', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 1, 2, 3, 4]),
      'PNG',
    ],
    ['an archive', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7]), 'ZIP'],
    [
      'whatever else',
      Buffer.from(Array.from({ length: 2_000 }, (_, index) => (index * 7) % 32)),
      'binary file',
    ],
  ])('%s', (_why, bytes, said) => {
    expect(decodeText(bytes)).toMatchObject({ ok: false, problem: expect.stringContaining(said) as string })
  })
})

describe('read', () => {
  test.each([
    ['UTF-8', Buffer.from(ENGLISH), 'utf-8', ENGLISH],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${ENGLISH}`), 'utf-8', `\uFEFF${ENGLISH}`],
    ['UTF-16 with its mark', utf16(`\uFEFF${ENGLISH}`, false), 'utf-16le', `\uFEFF${ENGLISH}`],
    ['UTF-16 the other way round', utf16(`\uFEFF${RUSSIAN}`, true), 'utf-16be', `\uFEFF${RUSSIAN}`],
    ['UTF-16 without a mark', utf16(ENGLISH, false), 'utf-16le', ENGLISH],
    ['UTF-16 without a mark, the other way round', utf16(ENGLISH, true), 'utf-16be', ENGLISH],
    [
      'Windows-1252',
      Buffer.from('caf\xe9 \x93quoted\x94 \x96 na\xefve', 'latin1'),
      'windows-1252',
      'café “quoted” – naïve',
    ],
    ['Windows-1251', cp1251(RUSSIAN), 'windows-1251', RUSSIAN],
  ])('%s', (_why, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ ok: true, encoding, text })
  })
  test('as what was named, if it is that', () => {
    expect(decodeText(cp1251('Да'), 'windows-1251')).toMatchObject({ text: 'Да' })
    expect(decodeText(Buffer.from('Да'), 'no-such-charset')).toMatchObject({ text: 'Да', encoding: 'utf-8' })
  })
  test('a stray control character is no reason to refuse a text', () => {
    expect(decodeText(Buffer.from(`${ENGLISH}\u0001`))).toMatchObject({ ok: true })
  })
  test('typed words keep the controls somebody put between them', () => {
    const typed = 'a\u0000b\u0001c and so on'
    expect(decodeText(Buffer.from(typed), 'utf-8')).toMatchObject({ ok: true, text: typed })
  })
  test('whatever was written in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const read = decodeText(Buffer.from(`Words: ${text}`))
        expect(read.ok && read.text).toBe(`Words: ${text}`)
      }),
    )
  })
})

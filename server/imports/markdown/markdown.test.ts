import { expect, test } from 'vitest'
import { markdown } from '../markdown.ts'

const read = (text: string, charset?: string, encoding: BufferEncoding = 'utf8') =>
  markdown.read({ bytes: Buffer.from(text, encoding), ...(charset && { charset }) }, () => {})

test('bytes in the character set they came in', async () => {
  expect(await read('# Café')).toMatchObject({ ok: true, reading: { original: 'Café' } })
  expect(await read('# Café', 'windows-1252', 'latin1')).toMatchObject({
    ok: true,
    reading: { original: 'Café' },
  })
})

test('bytes that are no text are refused', async () => {
  expect(await read('\u0000\u0001\u0002'.repeat(100))).toMatchObject({ ok: false })
})

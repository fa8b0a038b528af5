import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zip, type ZipEntry } from './zip.ts'

const AT = '2026-01-02T03:04:06.000Z'
const packed = async (entries: readonly ZipEntry[]) => {
  const chunks: Uint8Array[] = []
  for await (const chunk of zip(entries, AT)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('a zip archive', () => {
  it('holds what was put in, whatever the pieces', async () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array())
    const file = fc.record({ bytes: fc.array(piece), isStored: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 4 }), async (files) => {
        const found = unzipSync(await packed(files.map((one, index) => ({ name: `f${index}`, ...one }))))
        const expected = files.map(({ bytes }) => Buffer.concat(bytes.map((part) => Buffer.from(part))))
        expect(Object.values(found).map((bytes) => Buffer.from(bytes))).toEqual(expected)
      }),
    )
  })

  it('is the same for the same content', async () => {
    const entries = () => [{ name: 'a.txt', bytes: ['some words, ', 'and more'] }]
    expect(await packed(entries())).toEqual(await packed(entries()))
    expect(strFromU8(unzipSync(await packed(entries()))['a.txt'] ?? new Uint8Array())).toBe(
      'some words, and more',
    )
  })

  it('is written while it is read', async () => {
    let made = 0
    const noise = function* () {
      for (; made < 200; made += 1) yield crypto.getRandomValues(new Uint8Array(20_000))
    }
    for await (const chunk of zip([{ name: 'noise', bytes: noise() }], AT)) {
      if (chunk.length > 10_000) break
    }
    expect(made).toBeLessThan(20)
  })
})

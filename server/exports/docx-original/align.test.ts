import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aligned } from './align.ts'

const NOWHERE = () => false

test.each([
  ['the same', 'abcdef', 'abcdef', [0, 1, 2, 3, 4, 5]],
  [
    'more here',
    'abc[1]defghijklmnop',
    'abcdefghijklmnop',
    [0, 1, 2, -1, -1, -1, ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]],
  ],
  ['more there', 'abcdef', 'abXYcdef', [0, 1, 4, 5, 6, 7]],
  ['something else', 'abXcdef', 'abYcdef', [0, 1, -1, 3, 4, 5, 6]],
  ['nothing alike', 'abc', 'xyz', [-1, -1, -1]],
  ['nothing', '', 'xyz', []],
] as const)('%s', (_why, here, there, expected) => {
  expect([...aligned(here, there, NOWHERE)]).toEqual(expected)
})

test('what is foreign begins where it may, even when it begins like what follows', () => {
  const there = 'before.boxedwords.behindthewords'
  const found = aligned('before.behindthewords', there, (to) => to === 7 || to === 18)
  expect([...found].map((to) => there.charAt(to)).join('')).toBe('before.behindthewords')
  expect(found[7]).toBe(18)
})

test('what is found reads the same and stands in order, whatever the texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 80 })
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 9 }), (here, there, every) => {
      let last = -1
      for (const [at, to] of aligned(here, there, (index) => index % every === 0).entries()) {
        if (to < 0) continue
        expect(there.charAt(to)).toBe(here.charAt(at))
        expect(to).toBeGreaterThan(last)
        last = to
      }
    }),
    { numRuns: 2000 },
  )
})

test('a text with another in it takes no time to speak of', () => {
  const words = Array.from({ length: 100_000 }, (_, index) => (index * 7919).toString(36)).join('')
  const there = words.slice(0, 200_000) + 'x'.repeat(50_000) + words.slice(200_000)
  const found = aligned(words, there, NOWHERE)
  expect(found[300_000]).toBe(350_000)
})

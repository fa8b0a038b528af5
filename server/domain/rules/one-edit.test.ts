import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOneEdit, signaturesOf } from './one-edit.ts'

const letter = fc.constantFrom(...'abc')
const word = fc.array(letter, { minLength: 2, maxLength: 8 }).map((letters) => letters.join(''))
const edited = fc.tuple(word, fc.nat(), letter, fc.constantFrom('insert', 'delete', 'replace', 'swap'))

const edit = (from: string, place: number, by: string, how: string): string => {
  const at = place % from.length
  if (how === 'insert') return from.slice(0, at) + by + from.slice(at)
  if (how === 'delete') return from.slice(0, at) + from.slice(at + 1)
  if (how === 'replace') return from.slice(0, at) + by + from.slice(at + 1)
  return from.slice(0, at) + (from[at + 1] ?? '') + (from[at] ?? '') + from.slice(at + 2)
}

test('one step is told, whichever it is, and the words share a signature', () => {
  fc.assert(
    fc.property(edited, ([from, place, by, how]) => {
      const to = edit(from, place, by, how)
      expect(isOneEdit(from, to)).toBe(from !== to)
      expect(isOneEdit(to, from)).toBe(from !== to)
      const shared = new Set(signaturesOf(from))
      expect(signaturesOf(to).some((each) => shared.has(each))).toBe(true)
    }),
  )
})

test('two steps are more than one', () => {
  for (const [a, b] of [
    ['Tikhanovskaya', 'Tsikhanouskaya'],
    ['abcd', 'badc'],
    ['abc', 'abcde'],
    ['Peskov', 'Putin'],
  ] as const)
    expect(isOneEdit(a, b)).toBe(false)
})

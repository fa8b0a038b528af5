import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { restoreOriginal } from '#domain/article/restore-original.ts'
import { compose } from './compose.ts'
import { repairText } from './repair-text.ts'

const read = (original: string) => compose({ original, blocks: repairText(original), links: [] })
const LONG_LINE = 'The minister said on Wednesday that the talks in the capital would'

describe('whatever the text', () => {
  const scrap = fc.constantFrom(
    'Related: x', 'https://a.example/2020/', 'word', 'Word.', 'post-', ' ', '\n', '\n\n', '\r\n', '“', '”', '-', '• a',
    'Ann Lee / AP', LONG_LINE, 'By Ann Lee', '\t', '\u00a0', '😀', '\f', 'AFP contributed reporting.',
  ) // prettier-ignore
  const anyText = fc.oneof(
    fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )

  test('every character that is not white space is in exactly one piece, unchanged or under a repair', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const pieces = repairText(original).flatMap((block) => block.pieces)
        const inOrder = pieces.filter((piece) => piece.to > piece.from).sort((a, b) => a.from - b.from)
        let position = 0
        for (const piece of inOrder) {
          expect(original.slice(position, piece.from).trim()).toBe('')
          if (piece.repair === undefined) expect(piece.text).toBe(original.slice(piece.from, piece.to))
          expect(piece.from).toBeGreaterThanOrEqual(position)
          position = piece.to
        }
        expect(original.slice(position).trim()).toBe('')
      }),
    )
  })

  test('origins and repairs tile the canonical text, and taking all repairs back gives the original', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const draft = read(original)
        expect(restoreOriginal(draft)).toBe(original)
        const { text, origins, repairs: made } = draft
        const tiles = [
          ...origins.map(({ start, length }) => ({ start, end: start + length })),
          ...made.filter(({ kind }) => kind !== 'moved-block').map(({ span }) => span),
        ].sort((a, b) => a.start - b.start || a.end - b.end)
        let position = 0
        for (const { start, end } of tiles) {
          expect(start).toBe(position)
          position = end
        }
        expect(position).toBe(text.length)
        for (const { start, from, length } of origins) {
          expect(text.slice(start, start + length)).toBe(original.slice(from, from + length))
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeQuote } from '#domain/anchoring/place-quote.ts'
import { codeUnitFinder } from '#domain/article/code-points.ts'
import { ANNOTATION_MUSTS, unkept } from '../../testing/annotation-musts.ts'
import { lostTerms } from '../../testing/annotation-terms.ts'
import { dossierWith, flagWith } from '../../testing/dossiers.ts'
import { annotator } from './annotator.ts'

const WORDS = fc.constantFrom(
  'the ',
  'minister ',
  '😀',
  '👩‍👩‍👧',
  'שלום ',
  'مرحبا ',
  '\u202e',
  '\n\n',
  '\u0000',
  '<b>',
  '"',
)
const TEXTS = fc
  .array(fc.oneof(WORDS, fc.string({ unit: 'grapheme', maxLength: 3 })), { minLength: 1, maxLength: 80 })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '')
const FLAGGED = fc.tuple(TEXTS, fc.nat(), fc.nat(), TEXTS).map(([text, one, other, said]) => {
  const characters = [...text]
  const [from = 0, to = 0] = [one % characters.length, other % characters.length].toSorted((a, b) => a - b)
  const start = characters.slice(0, from).join('').length
  return { text, said, span: { start, end: start + characters.slice(from, to + 1).join('').length } }
})

test('any words, with anything said of them, are told by the standard and found again', () => {
  fc.assert(
    fc.property(FLAGGED, ({ text, said, span }) => {
      const flag = flagWith({ span, note: said, suggestedText: said })
      const annotation = annotator({
        ...dossierWith({ revision: { text } }),
        deskUrl: 'https://desk.example',
      }).ofFlag(flag)
      const read = JSON.parse(JSON.stringify(annotation))
      expect(unkept(ANNOTATION_MUSTS, read)).toEqual([])
      expect(lostTerms(read)).toEqual([])
      expect(read.body[0].value).toBe(said)
      const [{ start, end }, quote] = read.target.selector
      const units = codeUnitFinder(text)
      expect({ start: units(start), end: units(end) }).toEqual(span)
      expect(placeQuote(text, { position: null, quote })).toEqual(span)
    }),
    { numRuns: 300 },
  )
})

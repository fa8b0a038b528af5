import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pastedArticle } from '../../testing/rule-articles.ts'
import { runRules } from './run.ts'

/** What rules look at, in pieces that can come together in every wrong way. */
const SCRAPS = [
  ...['"', '“', '”', '‘', '’', '„', '«', '»', '(', ')', '[', ']', '[sic]', '…', '.', '. ', ', ', ': ', '; '],
  ...['-', '–', '—', '/', '%', '$', '£', '€', '°', '′', '½', '−', '\n', '\n\n', '\r\n', ' ', '\t', '\u200B'],
  ...['0', '1', '12', '31', '1,000', '1,0,0', '.5', '1.5', '1979', '2020', '2024', '30th', '1e9', '99999999999999999999'],
  ...['Monday', 'Wed.', 'Aug.', 'August', 'Feb. 30', '9 August', '2020-08-19', 'May', 'March', 'yesterday', 'last'],
  ...['km', 'miles', 'kilometers', 'feet', 'ft', '°C', 'Fahrenheit', 'acres', 'kg', 'pounds', 'mph', 'million', 'bn'],
  ...['percent', 'per cent', 'rose', 'fell', 'from', 'to', 'of', 'by', 'up', 'points', 'the the', 'a', 'and'],
  ...['born', 'aged', '37-year-old', 'years ago', 'died', 'anniversary', 'dead', 'arrested', 'people', 'said', 'was'],
  ...['Merkel', 'Merkle', 'Angela Merkel', 'Chancellor', 'former', 'President', 'Brazile', 'Brazille', 'Krеmlin', 'я'],
  ...['Related: ', 'https://example.com/2024/05/05/x', 'http://', 'By Ann Lee', 'Ann Lee / AP', '😀', '\uD800', '\u202E'],
] // prettier-ignore

const scrappy = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.constantFrom(' ', ' ', 'word ')), { maxLength: 120 })
  .map((scraps) => scraps.join(''))
const texts = fc.oneof(scrappy, scrappy, fc.string({ unit: 'binary', maxLength: 200 }))
const dates = fc.constantFrom(null, '2020-08-19', '2020-02-29', '1900-01-01', '2099-12-31')

test('no text brings a rule down, and what is noticed has words in it and a sum that can be read', () => {
  fc.assert(
    fc.property(texts, dates, (pasted, publishedOn) => {
      const article = pastedArticle(pasted, { publishedOn })
      const { findings, failures } = runRules(article)
      expect(failures).toEqual([])
      for (const { spans, message, values } of findings) {
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(article.text.length)
        }
        expect(message).toMatch(/\S/)
        expect(`${message} ${Object.values(values).join(' ')}`).not.toMatch(/\b(?:NaN|undefined|Infinity)\b/)
      }
    }),
    { numRuns: 1_500 },
  )
})

test('the same text is noticed alike every time', () => {
  fc.assert(
    fc.property(scrappy, (pasted) => {
      const article = pastedArticle(pasted)
      expect(runRules(article)).toEqual(runRules(article))
    }),
    { numRuns: 200 },
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../testing/rule-articles.ts'
import { collectFacts } from './facts.ts'

const quotationsIn = (pasted: string, language = 'en') => {
  const { text, quotations } = factsOf(pasted, { language })
  return quotations.parts.map(({ start, end, depth, goesOn }) => {
    return `${depth} ${text.slice(start, end)}${goesOn ? ' →' : ''}`
  })
}
const unmatchedIn = (pasted: string) => factsOf(pasted).quotations.unmatched

describe('quotations', () => {
  const cases: [why: string, pasted: string, expected: string[]][] = [
    ['straight', 'He said "no one came" and "left".', ['0 "no one came"', '0 "left"']],
    ['typed', 'He said “no one came” and left.', ['0 “no one came”']],
    ['German', 'Er sagte: „Niemand kam“, und ging.', ['0 „Niemand kam“']],
    ['German with guillemets', 'Er sagte: »Niemand kam«, und ging.', ['0 »Niemand kam«']],
    ['Polish', 'Powiedział: „Nikt nie przyszedł”.', ['0 „Nikt nie przyszedł”']],
    ['French with spaces', 'Il a dit : « Personne n’est venu », puis rien.', ['0 « Personne n’est venu »']],
    ['Russian', 'Он сказал: «Никто не пришёл».', ['0 «Никто не пришёл»']],
    ['Swedish', 'Han sade: ”Ingen kom” och gick.', ['0 ”Ingen kom”']],
    ['doubled single marks', "He said ``no one came'' and left.", ["0 ``no one came''"]],
    ['one in the other', 'He said “she said ‘no’ and left” then.', ['0 “she said ‘no’ and left”', '1 ‘no’']],
    ['one in the other, typed alike', 'He said “the “Iron Lady” left” then.', ['0 “the “Iron Lady” left”', '1 “Iron Lady”']], // prettier-ignore
    ['single marks and an apostrophe', "It is 'the boy's own' book.", ["0 'the boy's own'"]],
    ['an opening typed mark and a straight one', 'He said “no one came" and left.', ['0 “no one came"']],
    ['inches beside it', 'He said "a 70" screen" and left.', ['0 "a 70" screen"']],
    [
      'over paragraphs',
      '“We came here to stay.\n\n“We will not leave,” she said.',
      ['0 “We came here to stay. →', '0 “We will not leave,”'],
    ],
  ]
  test.each(cases)('%s', (_why, pasted, expected) => {
    expect(quotationsIn(pasted)).toEqual(expected)
  })
})

const WORDS = fc.constantFrom('no one', 'came', 'in 1990', 'the end,', 'We left.', 'why?', 'U.S.')
const PAIRS = fc.constantFrom(['“', '”'], ['"', '"'], ['„', '“'], ['«', '»'])
const quotation = fc.tuple(PAIRS, fc.array(WORDS, { minLength: 1, maxLength: 4 }))
/** Words and quotations in turn, so that each mark has a space on its outer side. */
const sentence = fc.array(fc.tuple(WORDS, quotation), { minLength: 1, maxLength: 5 })
const written = (parts: readonly [string, [readonly string[], string[]]][]) =>
  parts.map(([words, [[opens, closes], inner]]) => `${words} ${opens}${inner.join(' ')}${closes}`).join(' ')
const asBlock = (text: string) =>
  collectFacts({
    ...{ publishedOn: null, language: 'en', links: [], sentences: [] },
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  }).quotations

test('quotations that are balanced leave no mark over', () => {
  fc.assert(
    fc.property(sentence, (parts) => {
      const { parts: found, unmatched } = asBlock(written(parts))
      expect(unmatched).toEqual([])
      expect(found).toHaveLength(parts.length)
    }),
  )
})

test('a mark that is taken away leaves its counterpart over', () => {
  const one = fc.tuple(sentence, fc.nat(), fc.boolean())
  fc.assert(
    fc.property(one, ([parts, which, first]) => {
      const plain = parts.map(([words, [, inner]]) => [words, [['“', '”'], inner]] as (typeof parts)[number])
      const chosen = which % plain.length
      const text = written(plain)
      const marks = Array.from(text.matchAll(first ? /“/g : /”/g), ({ index }) => index)
      const at = marks[chosen] ?? 0
      const { unmatched } = asBlock(text.slice(0, at) + text.slice(at + 1))
      expect(unmatched).toHaveLength(1)
      expect(unmatched[0]?.opens).toBe(!first)
      if (first) return
      const counterparts = Array.from(text.matchAll(/“/g), ({ index }) => index)
      expect(unmatched[0]?.start).toBe(counterparts[chosen])
    }),
  )
})

test('the mark that is left over is named, not the paragraph', () => {
  const pasted = 'The talks began on Monday. "We will see, he said. "It is early."'
  expect(unmatchedIn(pasted)).toEqual([{ start: 27, end: 28, block: 0, opens: true }])
})

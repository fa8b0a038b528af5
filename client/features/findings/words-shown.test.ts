import { describe, expect, it } from 'vitest'
import { wordsShown } from './words-shown.ts'

const TEXT = `Ten people came to see it.\n\n${'They said that “all of it was sold before noon. '.repeat(3)}`
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length }
}

describe('words of a finding are quoted so that one knows them again', () => {
  it.each([
    ['a few words', at('people came'), '“people came”'],
    ['a mark', at('“'), 'They said that “all of it was …'],
    ['a small word where a block begins', at('Te'), 'Ten people came …'],
    ['a mark far into its line', { start: 91, end: 92 }, '… They said that “all of it was …'],
    ['a mark at the very beginning', { start: 0, end: 1 }, 'Ten people came …'],
  ])('%s', (_what, span, shown) => {
    expect(wordsShown(TEXT, [span])).toEqual([shown])
  })
  it('a paragraph by its beginning', () => {
    const [shown] = wordsShown(TEXT, [{ start: 28, end: TEXT.length }])
    expect(shown).toMatch(/^“They said that “all of it was sold before noon\. They .+ …”$/)
  })
  it('the same words in two places by those around them, others beside them as they are', () => {
    const spans = [at('They'), at('They', 40), at('people')]
    expect(wordsShown(TEXT, spans)).toEqual([
      'They said that “all …',
      '… before noon. They said that “all …',
      '“people”',
    ])
  })
})

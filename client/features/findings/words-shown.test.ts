import { expect, it } from 'vitest'
import { wordsShown } from './words-shown.ts'

const TEXT = `Ten people came to see it.\n\n${'They said that “all of it was sold before noon. '.repeat(3)}`
const at = (words: string, more = 0) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length + more }
}

it.each([
  ['a few words', at('people came'), '“people came”'],
  ['a paragraph', at('They said', 120), /^“They said that “all of it was sold before noon\..* …”$/],
  ['a mark', at('“'), 'They said that “all of it was sold …'],
  ['a mark far into its line', { start: 91, end: 92 }, /^… \S/],
  ['a small word where a block begins', at('Te'), 'Ten people came to see it.'],
])('%s is quoted so that one knows it again', (_what, span, shown) => {
  if (typeof shown === 'string') expect(wordsShown(TEXT, span)).toBe(shown)
  else expect(wordsShown(TEXT, span)).toMatch(shown)
})

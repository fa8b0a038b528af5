import { expect, test } from 'vitest'
import { languageInWords } from './language-in-words.ts'

test.each([
  ['en', 'English'],
  ['pt-BR', 'Brazilian Portuguese'],
  ['not a tag', 'not a tag'],
  ['', ''],
])('%s is %s', (tag, words) => {
  expect(languageInWords(tag)).toBe(words)
})

import { expect, test } from 'vitest'
import { factsOf } from '../../testing/rule-articles.ts'

const wordsIn = (pasted: string) => factsOf(pasted).words.map(({ text }) => text)

test('words keep their hyphens and apostrophes, and stand where they are', () => {
  const facts = factsOf('The Kremlin’s vice-president didn’t say.\n\nÀ la carte: 3.5 Zoë.')
  expect(facts.words.map(({ text }) => text)).toEqual(
    ['The', 'Kremlin’s', 'vice-president', 'didn’t', 'say', 'À', 'la', 'carte', '3', '5', 'Zoë'], // prettier-ignore
  )
  for (const { start, end, text } of facts.words) expect(facts.text.slice(start, end)).toBe(text)
})

test('an address is no row of words', () => {
  expect(wordsIn('He wrote it at https://example.com/the/the-post, he said.')).toEqual(
    ['He', 'wrote', 'it', 'at', 'he', 'said'], // prettier-ignore
  )
})

test('a capital may be owed to the place of a word', () => {
  const { words } = factsOf('Nobody came. Then Ann said, “We went: Everyone did (All of us)” to Bob.')
  expect(words.filter(({ opens }) => opens).map(({ text }) => text)).toEqual([
    'Nobody',
    'Then',
    'We',
    'Everyone',
    'All',
  ])
})

import { expect, test } from 'vitest'
import { wordStarts } from './word-starts.ts'

const words = (text: string, language: string) => {
  const starts = wordStarts(text, language)
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim())
}

test('words are parted by spaces and keep their punctuation', () => {
  expect(words('“No,” he said. She left.', 'en')).toEqual(['“No,”', 'he', 'said.', 'She', 'left.'])
})

test('Chinese is parted by a dictionary', () => {
  expect(words('他走了。她留下了。', 'zh')).toContain('。')
})

test('nothing has no words', () => {
  expect(wordStarts('', 'en')).toEqual([])
})

import { expect, test } from 'vitest'
import { wordsFragment } from './words-fragment.ts'

const PAGE = 'https://news.example/a'

test.each<[why: string, address: string, words: string, fragment: string]>([
  ['few words', PAGE, 'forty people', '#:~:text=forty%20people'],
  ['a page with a fragment of its own', `${PAGE}#top`, 'forty', ':~:text=forty'],
  ['what parts a directive', PAGE, 'a-b, c&d', '#:~:text=a%2Db%2C%20c%26d'],
  ['many words', PAGE, 'a b c d e f g h i', '#:~:text=a%20b%20c%20d,f%20g%20h%20i'],
  ['words of two paragraphs', PAGE, 'gone.\n\nThe élan', '#:~:text=gone.,%C3%A9lan'],
  ['words without spaces', PAGE, '四十人が去った', `#:~:text=${encodeURIComponent('四十人が去った')}`],
])('the address of %s', (_why, address, words, fragment) => {
  expect(wordsFragment(address, words)).toBe(fragment)
  expect(() => new URL(address + fragment)).not.toThrow()
})

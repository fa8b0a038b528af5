import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, wordDiff } from './word-diff.ts'

const shown = (changes: readonly Change[]) =>
  changes
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('in words', () => {
  test.each([
    ['nothing changed', 'left on Monday', 'left on Monday', 'left on Monday'],
    ['one word', 'left on Monday', 'left on Tuesday', 'left on [-Monday-]{+Tuesday+}'],
    ['words that follow each other', 'on Monday night he', 'on Tuesday noon he', 'on [-Monday night-]{+Tuesday noon+} he'],
    ['one word by two', 'on Monday he', 'next Monday night he', '[-on-]{+next+} Monday {+night +}he'],
    ['spaces that stay', 'said Wednesday that', 'said on Thursday that', 'said [-Wednesday-]{+on Thursday+} that'],
    ['a word more', 'the minister', 'the former minister', 'the {+former +}minister'],
    ['a word less', 'the former minister', 'the minister', 'the [-former -]minister'],
    ['all of it cut', 'the minister', '', '[-the minister-]'],
    ['something out of nothing', '', 'the minister', '{+the minister+}'],
    ['punctuation is a word', 'he left.', 'he left!', 'he left[-.-]{+!+}'],
    ['no spaces between words', '部长星期一离开了', '部长星期二离开了', '部长[-星期一-]{+星期二+}离开了'],
    ['no half characters', 'a 😀 b', 'a 😁 b', 'a [-😀-]{+😁+} b'],
    ['nothing at all', '', '', ''],
  ])('%s', (_why, before, after, expected) => {
    expect(shown(wordDiff(before, after))).toBe(expected)
  }) // prettier-ignore
})

test('long texts, and texts with hardly a word in common, are replaced whole', () => {
  const long = 'word '.repeat(3_000)
  expect(wordDiff(long, `${long}more`)).toHaveLength(2)
  const numbers = (from: number) => Array.from({ length: 500 }, (_, index) => `w${from + index}`).join('-')
  expect(wordDiff(numbers(0), numbers(1_000))).toHaveLength(2)
})

test('both texts can be read from it to the letter', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'cd', '😀', '王', '.'), { maxLength: 30 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')]
      const changes = wordDiff(before, after)
      const read = (left: Change['kind']) =>
        changes
          .filter(({ kind }) => kind !== left)
          .map((part) => part.text)
          .join('')
      expect(read('added')).toBe(before)
      expect(read('removed')).toBe(after)
    }),
  )
})

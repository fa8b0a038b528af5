import { expect, test } from 'vitest'
import { codeBlocks, isCode } from './code.ts'

test.each([
  ['prose', 'The minister said on Wednesday that the talks would go on for another week.'],
  ['prose with an address', 'It is told at https://a.example/x_y/z~1#top and in the papers of the week.'],
  ['wire marks', "The minister said ``no one came'' on Monday."],
  [
    'one sign in a long sentence',
    'The agreement, known as A|B, was signed in the capital by all of the ministers.',
  ],
  ['a name with an underscore', 'Write to ann_lee at the office of the paper in the capital of the country.'],
  ['the cells of a table', 'Exchange | 6,727 | +34.88 | (+0.519%)'],
  ['a byline with strokes', '| Ann Lee | 5 June 2020'],
  ['an arrow', 'Ask Ann a question >'],
  ['a rule between two parts', '_____________'],
  ['stars', '* * * ** * * *'],
  ['nothing', ''],
])('no code: %s', (_why, words) => {
  expect(isCode(words)).toBe(false)
})

test.each([
  ['a statement', 'const talks = open({ at: 1 });'],
  ['a comment', '/* closes the talks */'],
  ['a call', 'console.log(talks);'],
  ['a tag', '<img src="talks.png">'],
  ['a row of a table', '| talks | 1.2 | in the hall |'],
  ['a link in Markdown', '[the talks](https://a.example/talks), [the vote](https://a.example/vote)'],
  ['a drawn bar', '( 34.09 mb … 84.96 mb) █▁█▁▁█▁▁███'],
])('code: %s', (_why, words) => {
  expect(isCode(words)).toBe(true)
})

test('where much is code, all is read as code', () => {
  const read = (blocks: readonly string[]) => {
    let start = 0
    const spans = blocks.map((words) => ({ start, end: (start += words.length) }))
    return [...codeBlocks(blocks.join(''), spans)]
  }
  const prose = Array.from({ length: 9 }, () => 'The talks went on. ')
  expect(read(['x = {};', ...prose])).toEqual([0])
  expect(read(['x = {};', ...prose.slice(3)])).toEqual([0, 1, 2, 3, 4, 5, 6])
})

import { describe, expect, test } from 'vitest'
import { indentedStarts } from './indented-starts.ts'
import { lineGroups } from './lines.ts'

const startsOf = (text: string): string[] =>
  Array.from(indentedStarts(lineGroups(text)[0] ?? []), ({ text: words }) => words)

describe('no custom', () => {
  test.each([
    ['no line is set in', 'One thing was said.\nAnother was not.\nA third was sung.'],
    ['all lines are', '    One thing was said.\n    Another was not.\n    A third was sung.'],
    ['one line alone is', '    One thing was said.\nAnother was not.\nA third was sung.'],
    ['a stray space', ' One thing was said.\nAnother was not.\n Third.'],
    [
      'a quotation set in as a whole',
      'He said this:\n    One thing was said.\n    Another was not.\nThen he left.',
    ],
  ])('%s', (_why, text) => {
    expect(startsOf(text)).toEqual([])
  })
})

describe('paragraphs begin', () => {
  test.each([
    [
      'with each line that is set in',
      '    One thing\nwas said.\n    Another\nwas not.',
      ['One thing', 'Another'],
    ],
    ['with a tab', '\tOne thing\nwas said.\n\tAnother\nwas not.', ['One thing', 'Another']],
    [
      'in a text that is set in itself',
      '      One thing\n  was said.\n      Another\n  was not.',
      ['One thing', 'Another'],
    ],
    [
      'in one line each',
      '    A title\n    One thing\nwas said.\n    Another\nwas not.',
      ['A title', 'One thing', 'Another'],
    ],
    [
      'but not in a sentence',
      '    One thing\nwas said.\n    Another\nwas\n    not.',
      ['One thing', 'Another'],
    ],
  ])('%s', (_why, text, starts) => {
    expect(startsOf(text)).toEqual(starts)
  })
})

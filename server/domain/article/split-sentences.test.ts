import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from './split-sentences.ts'

const written = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('one sentence', () => {
  const cases: [why: string, sentence: string][] = [
    ['a month with its day', 'They claimed victory on Aug. 9.'],
    ['a title before a name', 'Gen. Smith met Sen. Jones and Mrs. Brown.'],
    ['initials', 'J. K. Rowling and George W. Bush spoke.'],
    ['an abbreviation in mid-sentence', 'The U.S. Senate voted at 5 p.m. Friday.'],
    ['decimals, times and addresses', 'It rose 3.5 percent by 10.30, says www.example.com/a.b today.'],
    ['an attribution behind a quotation', '“Is it true?” Prime Minister Boris Johnson asked.'],
    ['an attribution in lower case', '“Stop!” he said.'],
    [
      'a comma inside the quotation marks',
      '"This is about geopolitics, the fight," Lavrov said in an interview.',
    ],
    ['a company', 'Acme Inc. Chairman Bob Roe left.'],
    ['the number of a list item', '1. The first thing.'],
    ['no end mark at all', 'Dmitri Lovetsky / AP / TASS'],
    [
      'brackets inside a quotation',
      '“but there’s currently no such need [to send assistance],” Peskov told reporters.',
    ],
  ]
  test.each(cases)('%s', (_why, sentence) => {
    expect(written(sentence)).toEqual([sentence])
  })
})

describe('two sentences', () => {
  const cases: [why: string, first: string, second: string][] = [
    ['plainly', 'He left.', 'She stayed.'],
    ['the first ends inside quotation marks', 'He called it “unacceptable.”', 'Others agreed.'],
    ['the second opens with a quotation mark', 'He left.', '“She stayed,” he said.'],
    ['a question', 'Did he leave?', 'She stayed.'],
    ['an abbreviation that ends one', 'They live in the U.S.', 'The others do not.'],
    ['an ellipsis', 'He waited…', 'Nobody came.'],
    ['a bracket around the first', '(He left.)', 'She stayed.'],
    ['the second opens with a figure', 'He left.', '2020 was over.'],
    ['a French quotation that ends one', 'Il a dit : « C’est clair ! »', 'Puis il est parti.'],
    ['an Arabic question', 'هل غادر؟', 'نعم غادر.'],
    ['an afternoon that ends one', 'It began at 5 p.m.', 'The crowd left.'],
  ]
  test.each(cases)('%s', (_why, first, second) => {
    expect(written(`${first} ${second}`)).toEqual([first, second])
  })
  test('Chinese, which has no spaces', () => {
    expect(written('他走了。她留下了！')).toEqual(['他走了。', '她留下了！'])
  })
})

test('sentences and the white space between them concatenate to the text, whatever the text', () => {
  const scraps = fc.constantFrom(
    '. ',
    '! ',
    '…',
    ' ',
    'Mr',
    'a',
    'B',
    '”',
    '“',
    '(',
    ')',
    '3',
    '.',
    '😀',
    '。',
    '\t',
    'Aug',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(scraps).map((all) => all.join('')),
      ),
      (text) => {
        let position = 0
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(position, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          position = end
        }
        expect(text.slice(position).trim()).toBe('')
      },
    ),
  )
})

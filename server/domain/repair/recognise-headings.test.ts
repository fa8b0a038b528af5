import { describe, expect, test } from 'vitest'
import { textOf } from './piece.ts'
import { repairText } from './repair-text.ts'

const BODY =
  'The minister said on Wednesday that the talks in the capital would go on for another week, whatever came.'
const headings = (text: string): string[] =>
  repairText(text)
    .filter(({ kind }) => kind === 'heading')
    .map(textOf)

describe('no heading', () => {
  const cases: [why: string, text: string][] = [
    ['a short sentence', `It was over.\n\n${BODY}`],
    ['a line that ends in a colon', `He had this to say:\n\n${BODY}`],
    ['a line that ends in a small word', `A story that he told of\n\n${BODY}`],
    ['a line with nothing behind it', `${BODY}\n\nA quiet night`],
    ['verse', 'Roses are red\n\nViolets are blue\n\nSugar is sweet\n\nAnd so are you'],
    ['a line in small letters', `a quiet night\n\n${BODY}`],
    ['a day', `19 August 2020\n\n${BODY}`],
    ['a number', `1945\n\n${BODY}`],
    ['an address', `https://www.example.com/a\n\n${BODY}`],
    ['a credit', `Photo: Jane Doe\n\n${BODY}`],
    ['a long line without an end', `${BODY.slice(0, -1)} and nobody knew what would come of it\n\n${BODY}`],
    ['names one below the other', `Jane Doe\n\nJohn Roe\n\nAnn Lee\n\nBob Ray`],
  ]
  test.each(cases)('%s', (_why, text) => {
    expect(headings(text)).toEqual([])
  })
})

describe('headings', () => {
  const cases: [why: string, text: string, found: string[]][] = [
    ['above a paragraph', `What the models say\n\n${BODY}`, ['What the models say']],
    ['right above a paragraph', `What the models say\n${BODY}`, ['What the models say']],
    ['in capitals', `${BODY}\n\nA QUIET NIGHT\n\n${BODY}`, ['A QUIET NIGHT']],
    ['in quotation marks', `“A quiet night”\n\n${BODY}`, ['“A quiet night”']],
    [
      'above a second title, a byline and a day',
      `Talks Continue\n\nNo end in sight\n\nBy Jane Doe\n\n19 August 2020\n\n${BODY}`,
      ['Talks Continue', 'No end in sight'],
    ],
    ['above a list', `What was agreed\n\n• Wages rise.\n\n• Nobody goes.`, ['What was agreed']],
    [
      'that the column broke',
      `The talks go on for another week in the capital\nof the north\n\n${BODY}`,
      ['The talks go on for another week in the capital of the north'],
    ],
  ]
  test.each(cases)('%s', (_why, text, found) => {
    expect(headings(text)).toEqual(found)
  })
})

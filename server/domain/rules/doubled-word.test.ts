import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { doubledWord } from './doubled-word.ts'

describe('valid', () => {
  const cases: [why: string, pasted: string][] = [
    ['had had', 'The minister had had enough of it.'],
    ['that that', 'He said that that was the end.'],
    ['is is', 'What it is is not clear.'],
    ['what it was was', 'What it was was not clear, and neither was who they were were asked.'],
    [
      'a word that goes with the verb',
      'The man she lived with with pride looked at at night what it stood for for years.',
    ],
    ['a verb and a preposition', 'They moved in in June and went on on foot.'],
    ['a pronoun twice', 'He gave her her book.'],
    ['a noun that is also a verb', 'The will will be read.'],
    ['for weight', 'It is very very late, and no, no, bye bye, so so.'],
    ['names', 'Duran Duran, Boutros Boutros-Ghali, Pago Pago and The The played.'],
    ['numbers', 'The score was 2 2, then 3 3.'],
    ['a mark between', 'He went to, to be exact, the end.'],
    ['a vitamin', 'Take vitamin A a day before.'],
    ['three in a row', 'It went on and and and then stopped.'],
    ['[sic]', 'The letter said the the [sic] talks.'],
    ['letters of a compound', 'It is a step-by-step to to-do list.'],
    ['the end of a paragraph', 'He spoke of the\n\nThe end came soon after it.'],
    ['an address', 'It is at https://example.com/the-the/the/the for now.'],
  ]
  test.each(cases)('%s', (_why, pasted) => {
    expect(noticedIn(doubledWord, pasted)).toEqual([])
  })
  test('another language', () => {
    expect(noticedIn(doubledWord, 'Dat de de niet klopt, an an.', { language: 'nl' })).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [why: string, pasted: string, words: string][] = [
    ['an article', 'He saw the the minister on Monday.', 'the the'],
    ['a preposition', 'He went to to the talks.', 'to to'],
    ['a verb', 'The case was was heard on Monday.', 'was was'],
    ['a preposition that verbs take', 'He was seen at at the talks.', 'at at'],
    ['the other article', 'It was a a mistake.', 'a a'],
    ['at the beginning of a sentence', 'The the minister came.', 'The the'],
    ['where two lines meet', 'The minister said on Wednesday that the talks in the\nthe capital would go on for another week.', 'the the'], // prettier-ignore
    ['two spaces between', 'He saw the  the minister on Monday.', 'the  the'],
  ]
  test.each(cases)('%s', (_why, pasted, words) => {
    const findings = noticedIn(doubledWord, pasted)
    expect(findings.map((finding) => finding.words)).toEqual([[words]])
    expect(findings[0]).toMatchObject({ confidence: 'precise', category: 'artefact', severity: 'minor' })
  })

  test('in quoted speech it is a hint', () => {
    expect(noticedIn(doubledWord, 'He said “we went to to the talks” then.')).toMatchObject([
      { confidence: 'hint', values: { word: 'to', written: 'to to' } },
    ])
  })
})

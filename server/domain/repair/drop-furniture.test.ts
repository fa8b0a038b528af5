import { describe, expect, test } from 'vitest'
import { restoreOriginal } from '#domain/article/restore-original.ts'
import { compose } from './compose.ts'
import { repairText } from './repair-text.ts'

const A = 'The minister said on Wednesday that the talks in the capital would go'
const B = 'on for another week, whatever the opposition might say of it.'
const C = 'The police closed the square in the morning and opened it in the night,'
const D = 'when the last of the people who had come had gone home again.'

const read = (original: string) => {
  const draft = compose({ original, blocks: repairText(original), links: [] })
  expect(restoreOriginal(draft)).toBe(original)
  return {
    blocks: draft.blocks.map(({ start, end }) => draft.text.slice(start, end)),
    dropped: draft.repairs.filter(({ kind }) => kind === 'dropped-furniture').map(({ before }) => before),
  }
}

describe('stays', () => {
  const cases: [why: string, text: string][] = [
    ['a number in prose', `${A}\n12 days, whatever the opposition might say of it.`],
    ['a paragraph that is a number', `${A}\n${B}\n\n1945\n\n${C}\n${D}`],
    ['a list of numbered things', `${A}\n${B}\n\n1. One\n2. Two\n3. Three`],
    ['a heading in capitals between paragraphs', `${A}\n${B}\n\nA QUIET NIGHT\n\n${C}\n${D}`],
    ['a heading that says a year', `${A}\n${B}\n\nThe year 2020\n\n${C}\n${D}`],
    ['a refrain', 'Row, row,\nrow your boat\nGently down\nrow your boat\nMerrily\nrow your boat'],
    ['a score', `${A}\n${B}\n\nFinal score 3-1\n\n${C}\n${D}`],
    ['a title alone', 'The Daily News — 19 August 2020'],
    ['nothing but numbers', '1\n2\n3'],
    [
      'running text with dashes and a year in it',
      `The people who had fled from the north in the years of the drought and\nthe war – which had begun in 1939 and was to end in the summer of 1945 –\n${B}`,
    ],
    [
      'a line of running text in which each word is a name',
      `The talks were held by the two who knew most of it, which is to say by\nPresident Vladimir Putin and Foreign Minister Sergei Lavrov of the House\n${C}\n${D}`,
    ],
    ['a line of running text that stands in the text twice', `${C}\n${A}\n${B}\n\n${D}\n\n${C}\n${A}\n${B}`],
    [
      'a day at the beginning of a line of running text',
      `${A}\n8/19/2020 and no more than a week would be given to them, as was written\n${B}`,
    ],
    ['a byline below a full headline', `${A}\n\nBy Jane Doe\n\n${C}\n${D}\n\n${C}\n${D}`],
    ['names below a full headline', `${A}\n\nJane Doe\n\n${C}\n${D}\n\n${C}\n${D}`],
    ['a contribution line', `${A}\n${B}\n\nAFP contributed reporting.\n\n${C}\n${D}`],
    ['sections that are numbered', `1\n\n${A}\n${B}\n\n2\n\n${C}\n${D}\n\n3\n\n${A}\n${B}`],
    ['a table', `${A}\n${B}\n\nCountry    Cases\nBelarus    12\nLatvia    617`],
    ['results one below the other', `${A}\n${B}\n\nLeeds 3-1 York\nHull 2-2 Bath\nDerby 0-1 Crewe`],
  ]
  test.each(cases)('%s', (_why, text) => {
    expect(read(text).dropped).toEqual([])
  })
})

describe('goes, and the sentence it stood in is whole', () => {
  const WHOLE = `${A} ${B}`
  const heads: [why: string, head: string][] = [
    ['a page number', 'Page 3'],
    ['a page number of so many', 'Page 3 of 12'],
    ['a page number between dashes', '- 12 -'],
    ['a page number in brackets', '[3]'],
    ['a fraction of pages', '3 / 7'],
    ['a German page number', 'Seite 3 von 7'],
    ['a Russian page number', 'стр. 3'],
    ['a bar with a page in it', 'Daily News | World | Page 3'],
    ['a title and a page, set apart', 'Belarus crisis deepens    Page 2 of 5'],
    ['a masthead with its date', 'THE DAILY NEWS — 19 August 2020'],
    ['what a browser prints on top', '8/19/2020   Kremlin: events in Belarus - The Moscow Times'],
    ['what a browser prints below', 'https://www.example.com/2020/08/19/x   2/5'],
    ['capitals', 'THE DAILY NEWS'],
  ]
  test.each(heads)('%s', (_why, head) => {
    expect(read(`${A}\n${head}\n${B}\n\n${C}\n${D}`)).toEqual({
      blocks: [WHOLE, `${C} ${D}`],
      dropped: [head],
    })
    expect(read(`${A}\n\n${head}\n\n${B}\n\n${C}\n${D}`)).toEqual({
      blocks: [WHOLE, `${C} ${D}`],
      dropped: [head],
    })
    expect(read(`${A}\f\n${head}\n\n${B}\n\n${C}\n${D}`).blocks).toEqual([WHOLE, `${C} ${D}`])
  })
  test('a bare number that breaks a sentence', () => {
    expect(read(`${A}\n12\n${B}`)).toEqual({ blocks: [WHOLE], dropped: ['12'] })
  })
  test('bare numbers that count up', () => {
    const { blocks, dropped } = read(`${A}\n${B}\n\n3\n\n${C}\n${D}\n\n4\n\n${A}\n${B}`)
    expect(dropped).toEqual(['3', '4'])
    expect(blocks).toHaveLength(3)
  })
  test('a running head of two lines', () => {
    const head = 'THE DAILY NEWS — 19 August 2020\n3'
    expect(read(`${A}\n${head}\n${B}`)).toEqual({ blocks: [WHOLE], dropped: head.split('\n') })
  })
  test('the title of the article on every page, but not above it', () => {
    const title = 'Dam talks begin in Geneva'
    const text = `${title}\n\n${A}\n\n${title}\n\n${B}\n\n${C}\n\n${title}\n\n${D}`
    expect(read(text)).toEqual({ blocks: [title, WHOLE, `${C} ${D}`], dropped: [title, title] })
  })
  test('a page number behind the last word', () => {
    expect(read(`${A}\n${B}\n\nPage 9`)).toEqual({ blocks: [WHOLE], dropped: ['Page 9'] })
  })
  test('a hyphen on the edge of a page', () => {
    const text = `The minister said on Wednesday that the talks of the whole govern-\nPage 3\nment would go on, and that the government had time.`
    expect(read(text).blocks).toEqual([
      'The minister said on Wednesday that the talks of the whole government would go on, and that the government had time.',
    ])
  })
  test('a link line between a full line and a capital', () => {
    const left = 'The Kremlin said Wednesday that its spokesman had told the President'
    const { blocks } = read(
      `${C}\n${left}\nRelated: The talks\nhttps://a.example/x\nLukashenko had called, and that he would again.`,
    )
    expect(blocks[0]).toBe(`${C} ${left} Lukashenko had called, and that he would again.`)
  })
})

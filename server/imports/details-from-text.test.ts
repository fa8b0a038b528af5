import { describe, expect, test } from 'vitest'
import { compose } from '#domain/repair/compose.ts'
import { repairText } from '#domain/repair/repair-text.ts'
import { detailsFromText } from './details-from-text.ts'

const BODY =
  'The minister said on Wednesday that the talks in the capital would go on for another week, whatever the opposition might say.'
const found = (original: string): Record<string, string> => {
  const details = detailsFromText(compose({ original, blocks: repairText(original), links: [] }))
  return Object.fromEntries(Object.entries(details).map(([name, { value }]) => [name, value]))
}

describe('nothing is said by', () => {
  test.each([
    ['prose', BODY],
    [
      'a day in prose',
      `The law of Aug. 19, 2020, was repealed — and that, the minister said, was that.\n\n${BODY}`,
    ],
    ['a day in a short sentence', `It began on Aug. 9, 2020.\n\n${BODY}`],
    ['an ambiguous day', `${BODY}\n\n03/04/2020`],
    ['a dateline without a year', `MINSK, Aug. 19 (Reuters) — ${BODY}`],
    ['a name, a day and a dash', `Minsk, 19 August 2020 — ${BODY}`],
    ['the day of a link', `${BODY}\n\nRelated: 19 August 2020`],
    ['a day far down', `${`${BODY}\n\n`.repeat(12)}19 August 2020`],
  ])('%s', (_why, text) => {
    expect(found(text)).toEqual({})
  })
})

describe('the day', () => {
  test.each([
    ['on a line of its own', `Published: 19 August 2020\n\n${BODY}`],
    ['in a dateline', `MINSK, Aug. 19, 2020 (Reuters) — ${BODY}`],
    ['in a dateline without an agency', `GENEVA, Aug. 19, 2020 — ${BODY}`],
    ['in a dateline with a country', `MINSK, Belarus, August 19, 2020 (AP) -- ${BODY}`],
    ['in a German dateline', `Berlin, 19. August 2020 (dpa) – ${BODY}`],
  ])('%s', (_why, text) => {
    expect(found(text)).toEqual({ publishedOn: '2020-08-19' })
  })
})

describe('title, names and day', () => {
  test.each([
    [
      `Talks go on in the capital\n\nBy Jane Doe and John Roe | Aug 19, 2020\n\n${BODY}`,
      { title: 'Talks go on in the capital', byline: 'Jane Doe and John Roe', publishedOn: '2020-08-19' },
    ],
    [
      `Talks go on in the capital\nBy Jane Doe\n19 August 2020\n${BODY}`,
      { title: 'Talks go on in the capital', byline: 'Jane Doe', publishedOn: '2020-08-19' },
    ],
    [
      `Gespräche gehen weiter\n\nVon Katrin Behrens und Max von der Heide, Berlin\n\n19. August 2020, 23:14 Uhr\n\n${BODY}`,
      {
        title: 'Gespräche gehen weiter',
        byline: 'Katrin Behrens und Max von der Heide',
        publishedOn: '2020-08-19',
      },
    ],
    [
      `Las conversaciones siguen\n\nPor Lucía Fernández Prado\n\n19 de agosto de 2020\n\n${BODY}`,
      { title: 'Las conversaciones siguen', byline: 'Lucía Fernández Prado', publishedOn: '2020-08-19' },
    ],
    [
      `Переговоры продолжатся\n\nАвтор: Анна Соколова\n\n19 августа 2020 г.\n\n${BODY}`,
      { title: 'Переговоры продолжатся', byline: 'Анна Соколова', publishedOn: '2020-08-19' },
    ],
  ])('%#', (text, details) => {
    expect(found(text)).toEqual(details)
  })
})

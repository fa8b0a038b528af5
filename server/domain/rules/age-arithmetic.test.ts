import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noticedIn } from '../../testing/rule-articles.ts'
import { ageArithmetic } from './age-arithmetic.ts'

/** Published in 2020. */
const noticed = (sentence: string, publishedOn: string | null = '2020-08-19') =>
  noticedIn(ageArithmetic, `The council met again.\n\n${sentence}\n\nIt will meet in May.`, { publishedOn })

describe('valid', () => {
  const cases: [why: string, sentence: string][] = [
    ['after this year’s birthday', 'Ann Lee, 41, who was born in 1979, came by train.'],
    ['before this year’s birthday', 'Ann Lee, a 40-year-old teacher born in 1979, came by train.'],
    ['the age at an event', 'Ann Lee was born in 1979 and came to Minsk at age 6.'],
    ['the age at an event, as an aside', 'Born in 1979, Ann Lee came to Minsk aged 6.'],
    ['an age that was true then', 'Ann Lee, born in 1979, was 20 years old when they met.'],
    ['then', 'Ann Lee, born in 1979, then 20, took the train.'],
    ['a sentence with a third year', 'In 1999 Ann Lee, 20, who was born in 1979, took the train.'],
    ['died, with both years', 'Ann Lee was born in 1930 and died in 2010 at the age of 79.'],
    ['died long ago, no year told', 'Ann Lee, born in 1930, died aged 40.'],
    ['posthumous', 'The late Ann Lee, 40, born in 1930, was honored.'],
    ['two people', 'Ann Lee, 37, and Bob Ray, born in 1950, came by train.'],
    ['two ages', 'Ann Lee, 37, met Bob Ray, 70, who was born in 1950.'],
    ['a relative', 'Ann Lee, 37, came with her mother, born in 1950.'],
    ['another name between', 'Ann Lee, 37, wrote to Bob Ray, born in 1950, in May.'],
    ['a birth in another sentence', 'Ann Lee, 37, came by train. She was born in 1950.'],
    ['a year of something else', 'Ann Lee, 37, born in Minsk, won it in 2015.'],
    ['a place of birth', 'The Minsk-born writer, 37, won it in 2015.'],
    ['born and then', 'Ann Lee, 37, was born in Minsk and won it in 2015.'],
    ['a decade', 'Ann Lee, 37, was born in the 1970s.'],
    ['years ago', 'It was built 17 years ago, in 2003.'],
    ['years ago, a year off', 'It was built 18 years ago, in 2003.'],
    ['years ago as another year saw them', 'In 2010 she said that it was built 7 years ago, in 2003.'],
    ['years of something else', 'It took 9 years and was opened in 2003.'],
    ['an anniversary', 'Thursday is the 29th anniversary of the 1991 coup.'],
    ['an anniversary of another day', 'Next year marks the 30th anniversary of the 1991 coup.'],
    ['an anniversary in the past', 'He came back on the tenth anniversary of the 1991 coup.'],
    ['an anniversary with its own year', 'In 2011 a march marked the 20th anniversary of the 1991 coup.'],
  ]
  test.each(cases)('%s', (_why, sentence) => {
    expect(noticed(sentence)).toEqual([])
  })

  test('no publication date', () => {
    expect(noticed('Ann Lee, 37, who was born in 1979, came by train.', null)).toEqual([])
    expect(noticed('It was built 9 years ago, in 2003.', null)).toEqual([])
  })
})

describe('invalid', () => {
  const cases: [sentence: string, arithmetic: string][] = [
    ['The 37-year-old teacher, born in 1979, came by train.', '2020 − 1979 = 40 or 41; text says 37'],
    ['Ann Lee, 37, who was born in 1979, came by train.', '2020 − 1979 = 40 or 41; text says 37'],
    ['Ann Lee (born 1979), 37, has lived there all along.', '2020 − 1979 = 40 or 41; text says 37'],
    [
      'Ann Lee was born in Minsk on May 3, 1979, and is 44 years old.',
      '2020 − 1979 = 40 or 41; text says 44',
    ],
    ['Ann Lee was born in 1930 and died in 2010 at the age of 85.', '2010 − 1930 = 79 or 80; text says 85'],
    ['Ann Lee, who was born on 3 May 1930, died in 2010, aged 75.', '2010 − 1930 = 79 or 80; text says 75'],
    ['It was built 9 years ago, in 2003.', '2020 − 2003 = 17 years; text says 9'],
    ['It was built in 2003, 12 years ago.', '2020 − 2003 = 17 years; text says 12'],
    ['Thursday is the 25th anniversary of the 1991 coup.', '2020 − 1991 = 29 years; text says 25'],
    [
      'Today marks the twentieth anniversary of the end of the war in 1991.',
      '2020 − 1991 = 29 years; text says 20',
    ],
  ]
  test.each(cases)('%s', (sentence, arithmetic) => {
    expect(noticed(sentence)).toMatchObject([{ confidence: 'precise', values: { arithmetic } }])
  })

  const hints: [why: string, sentence: string, message: string][] = [
    [
      'a year off',
      'Ann Lee, 39, who was born in 1979, came by train.',
      'Whoever was born in 1979 was 40 or 41 in 2020, not 39.',
    ],
    [
      'a round number of years',
      'It was built 20 years ago, in 2003.',
      'From 2003 to 2020 it is 17 years, not 20.',
    ],
    [
      'an anniversary to come',
      'It will be open by the 50th anniversary of the 1991 coup.',
      'From 1991 to 2020 it is 29 years, not 50.',
    ],
  ]
  test.each(hints)('only a hint: %s', (_why, sentence, message) => {
    expect(noticed(sentence)).toMatchObject([{ confidence: 'hint', message }])
  })

  test('without a publication date birth and death are still compared', () => {
    expect(noticed('Ann Lee was born in 1930 and died in 2010 at the age of 85.', null)).toHaveLength(1)
  })

  test('the age is flagged, beside the year of birth', () => {
    expect(noticed('Ann Lee, 37, who was born in 1979, came by train.')[0]?.words).toEqual(['37', '1979'])
  })
})

const year = fc.integer({ min: 1930, max: 2002 })

test('a true age is never flagged, one that is two years off always', () => {
  fc.assert(
    fc.property(year, fc.integer({ min: -9, max: 9 }), (born, off) => {
      const age = 2020 - born + off
      fc.pre(age > 0)
      const found = noticed(`Ann Lee, ${age}, who was born in ${born}, came by train.`)
      const isRight = off === 0 || off === -1
      expect(found.map(({ confidence }) => confidence)).toEqual(
        isRight ? [] : [off > 1 || off < -2 ? 'precise' : 'hint'],
      )
    }),
  )
})

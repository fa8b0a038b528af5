import { describe, expect, test } from 'vitest'
import type { BlockKind } from '#domain/article/block.ts'
import type { BookContent } from '#domain/book/entry.ts'
import { sentencesOf } from '#domain/article/sentences-of.ts'
import { runRules } from './run.ts'

const MEGABYTE = 1_000_000
const fill = (scrap: string) => scrap.repeat(Math.ceil(MEGABYTE / scrap.length))

/** Texts made to send careless patterns back and forth; at a square of their length none would end in time. */
const TEXTS: [why: string, text: string][] = [
  ['opening marks', fill('“')],
  ['closing marks', fill('”')],
  ['straight marks', fill('"')],
  ['marks of two families', `${fill('«').slice(0, MEGABYTE / 2)}${fill('”').slice(0, MEGABYTE / 2)}`],
  ['single marks', fill("' a")],
  ['inches', fill('1" ')],
  ['quotations that are never closed', fill('“a b c d\n\n')],
  ['quotations that are never opened', fill('a b c d”\n\n')],
  ['apostrophes and hyphens', fill("a-b'")],
  ['one word of two alphabets', fill('aя')],
  ['words of two alphabets', fill('Krеmlin ')],
  ['characters that cannot be seen', fill('a\u200b')],
  ['backticks', fill('`')],
  ['doubled backticks', fill('``a ')],
  ['signs of code', fill('{')],
  ['lines of code', fill('a = {};\n\n')],
  ['comments', fill('/* a */ ')],
  ['words that want another', fill('the talks of the\n\nThe talks of the capital went on and on for another week of the year\n\n')], // prettier-ignore
  ['captions with a credit in brackets', fill('A hall (Photo: A, AP)\n\n')],
  ['brackets that do not close', fill('(Photo: ')],
  ['arrows', fill('→')],
  ['what was said then', fill('On May 5, 2024, he said a ')],
  ['a lead without a date', fill('by the end of ')],
  ['one small word', fill('the ')],
  ['pairs of a small word', fill('the the x ')],
  ['capitals', fill('Ann ')],
  ['names with particles', fill('Ann de la ')],
  ['possessives', fill('Ann’s ')],
  ['offices', fill('President ')],
  ['offices behind names', fill('Ann, the vice ')],
  ['one office for each of many', fill('Judge Ann, the judge, ')],
  ['titles with full stops', fill('Mr. ')],
  [
    'names with one letter between them',
    Array.from({ length: 140_000 }, (_, index) => `Ab${spelled(index)}`).join(' '),
  ],
  ['superlatives', fill('most est ')],
  [
    'paragraphs that are nearly the same',
    fill('a b c d e f g h i j k l m n o p q r s t u v w x y z A B C D\n\n'),
  ],
  [
    'paragraphs that differ in their last word',
    Array.from({ length: 8000 }, (_, index) => `${'the same words again and '.repeat(5)}${index}`).join(
      '\n\n',
    ),
  ],
  ['one number', fill('1')],
  ['numbers', fill('10 ')],
  ['groups of digits that do not end', fill('1,111,')],
  ['fractions', fill('1/2')],
  ['one number in words', fill('one hundred and ')],
  ['numbers in words', fill('one ')],
  ['measures', fill('1 km (1 mi) ')],
  ['brackets in measures', fill('1 km (about ')],
  ['feet and inches', fill('1 ft 1 in ')],
  ['shares', fill('1% of 1 and ')],
  ['changes', fill('rose 1% to 1 from 1 ')],
  ['ages', fill('A, 37, born in 1979 ')],
  ['counts of the same', fill('1,234 people were detained. 1,243 people were detained. ')],
  ['one event', fill('Minsk summit ')],
  ['events that are dated otherwise', fill('The Minsk summit on June 24, 2016. ')],
  ['one office', fill('German Chancellor Angela Merkel ')],
  ['offices that are not held', fill('On Aug. 9, Chancellor Merkel spoke. ')],
  ['names that are spelt otherwise', fill('He met Angela Merkle. ')],
  ['beginnings of an event', fill('Minsk ')],
  ['days that do not exist, in one sentence', fill('Feb. 30, 2020, ')],
  ['weekdays that do not fit, in one sentence', fill('Monday, Aug. 9, 1914, ')],
  ['later dates, in one sentence', fill('he died on May 3, 2021, ')],
  ['later years without a verb', fill('in 2024 a ')],
  ['verbs without an end', fill('moved to the ')],
  ['dates that are read', fill('Wednesday and Aug. 9 ')],
  ['links that are dated later', fill('the harbour https://example.com/2024/05/05/harbour-pilots-refuse ')],
  ['halves of sentences', fill(`${'half of a sentence that goes on and on '.repeat(2)}\n\n`)],
  ['dots', fill('.')],
  ['dots and spaces', fill('. . ')],
  ['hyphens', fill('-')],
  ['hyphened words', fill('a-')],
  ['dashes', fill('—a')],
  ['slashes', fill('/')],
  ['ISO dates', fill('2020-08-')],
  ['opening brackets', fill('(')],
  ['closing brackets', fill(')')],
  ['square brackets', fill('[a]')],
  ['brackets in brackets', `${fill('(').slice(0, MEGABYTE / 2)}${fill(')').slice(0, MEGABYTE / 2)}`],
  ['commas', fill(',')],
  ['colons', fill('1:')],
  ['white space in a number', `1${fill(' ')}2`],
  ['white space before a unit', `10${fill(' ')}km`],
  ['white space in a date', `Aug.${fill(' ')}9`],
  ['white space between twins', `the${fill(' ')}the`],
  ['months', fill('May ')],
  ['months without a space', fill('May')],
  ['weekdays and months', fill('Monday, Aug. ')],
  ['dates', fill('Monday, Aug. 9, 2020, ')],
  ['years in the past tense', fill('was opened in 2024 and ')],
  ['years apart from their verb', `It was ${fill('2024 ')}opened`],
  ['currencies', fill('$')],
  ['scales', fill('1 million billion ')],
  ['percent signs', fill('%')],
  ['shares of a whole', fill('40 percent said yes, ')],
  ['units', fill('kilometers per hour ')],
  ['units in brackets', fill('(km)')],
  ['degrees', fill('1°')],
  ['minus signs', fill('−')],
  ['capitals', fill('A')],
  ['names that differ in a letter', fill('Brazile Brazille ')],
  ['names of many words', fill('Ann Bea Cora Dora ')],
  ['titles and names', fill('President Ann Lee, ')],
  ['apostrophes', fill("'")],
  ['possessives', fill("Ann's ")],
  ['emoji', fill('😀')],
  ['halves of surrogate pairs', fill('\uD800')],
  ['combining marks', `e${fill('\u0301')}`],
  ['one address', `https://a.example/${fill('2024/05/')}`],
  ['paragraphs of everything', fill('“On Monday, Aug. 9, 1,234 of 2,000” (62%) rose 5% to $5 from $4.\n\n')],
]

const BOOK: BookContent[] = [
  {
    ...{ kind: 'event', name: 'Minsk summit', aliases: ['Minsk summit of a whole lot of words'] },
    ...{ date: '2014-08-26', holder: null, from: null, to: null },
  },
  {
    ...{ kind: 'office', name: 'German Chancellor', holder: 'Angela Merkel', aliases: ['Merkel'] },
    ...{ date: null, from: '2005-11-22', to: '2006-11-22' },
  },
]

/** A number in letters. */
function spelled(number: number): string {
  return [...number.toString(9).padStart(6, '0')].map((digit) => 'abcdefghi'[Number(digit)]).join('')
}

/** Blocks as they were written, without the repairs that would join them. */
const articleOf = (text: string) => {
  let start = 0
  const blocks = text.split('\n\n').flatMap((words) => {
    const block = { kind: 'paragraph' as BlockKind, start, end: start + words.trimEnd().length }
    start += words.length + 2
    return block.end > block.start ? [block] : []
  })
  const sentences = sentencesOf(text, blocks, 'en')
  return { text, blocks, sentences, links: [], language: 'en', publishedOn: '2020-08-19', book: BOOK }
}

describe('a megabyte cannot make a rule run away', () => {
  test.each(TEXTS)('%s', { timeout: 60_000 }, (_why, text) => {
    expect(runRules(articleOf(text)).failures).toEqual([])
  })
})

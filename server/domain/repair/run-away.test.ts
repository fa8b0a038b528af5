import { describe, expect, test } from 'vitest'
import { sentencesOf } from '#domain/article/sentences-of.ts'
import { runRules } from '#domain/rules/run.ts'
import { compose } from './compose.ts'
import { repairText } from './repair-text.ts'

const MEGABYTE = 1_000_000
const fill = (scrap: string) => scrap.repeat(Math.ceil(MEGABYTE / scrap.length))

/** Texts made to send careless patterns back and forth; at a square of their length none would end in time. */
const TEXTS: [why: string, text: string][] = [
  ['one word', fill('a')],
  ['one word before a short one', `${fill('a')} b`],
  ['one word broken by a hyphen', `${fill('a')}-\nb`],
  ['addresses without a space between', `${fill('http://')}\nx/1`],
  ['an address that ends in brackets, but does not end', `https://x${fill(')')}a`],
  ['initials', fill('A. ')],
  ['full stops', fill('.')],
  ['full stops apart', fill('. ')],
  ['quotation marks', `x.${fill('”')}x`],
  ['opening brackets behind a full stop', `x. ${fill('(')}`],
  ['names and slashes', fill('Ann Lee / AP ')],
  ['short lines', fill('a\n')],
  ['halves of sentences', fill(`${'half of a sentence that goes on and on '.repeat(2)}\n\n`)],
  [
    'halves with an address between',
    fill('half of a sentence that goes on and on and\n\nhttps://a.example\n\n'),
  ],
  ['link lines', fill('Related: x\n\n')],
  ['page numbers', fill('Page 3\n')],
  ['bare numbers that count up', Array.from({ length: 150_000 }, (_, index) => String(index)).join('\n')],
  ['a running head on every page', fill('Daily News | World | Page 3\n\n')],
  ['running heads in capitals', fill('THE DAILY NEWS\n')],
  ['one label, and no end', `Related: ${fill('a b ')}`],
  ['one address in many lines', `https://a.example/${fill('-a\n')}`],
  ['lines that are set in', fill('    A b\nc.\n')],
  ['names behind By', `By ${fill('Ann Lee ')}`],
  ['titles', fill('A Title\n\n')],
  ['white space', `a${fill(' ')}b`],
]

describe('a megabyte cannot make it run away', () => {
  test.each(TEXTS)('%s', { timeout: 20_000 }, (_why, text) => {
    const draft = compose({ original: text, blocks: repairText(text), links: [] })
    const sentences = sentencesOf(draft.text, draft.blocks, 'en')
    expect(sentences.length).toBeGreaterThan(0)
    const { failures } = runRules({ ...draft, sentences, language: 'en', publishedOn: '2020-08-19' })
    expect(failures).toEqual([])
  })
})

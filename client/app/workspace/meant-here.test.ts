import { describe, expect, it } from 'vitest'
import { meantHere } from './meant-here.ts'

const first = { id: 'first', span: { start: 0, end: 4 } }
const second = { id: 'second', span: { start: 2, end: 8 } }
const elsewhere = { id: 'elsewhere', span: { start: 20, end: 24 } }
const SENTENCE = { id: 'sentence', start: 0, end: 10 }
const QUIET = { id: 'quiet', start: 12, end: 18 }

describe('the flag that a key is about', () => {
  const cases = [
    ['the first of the sentence', null, SENTENCE, first],
    ['the lit one, where there are several', 'second', SENTENCE, second],
    ['the first here, not the one that was lit elsewhere', 'elsewhere', SENTENCE, first],
    ['the lit one, as long as nothing else is here', 'elsewhere', QUIET, elsewhere],
    ['the lit one, before anybody has begun to read', 'second', null, second],
    ['none', null, QUIET, undefined],
    ['none that is gone', 'withdrawn', QUIET, undefined],
  ] as const
  it.each(cases)('%s', (_why, lit, sentence, meant) => {
    const items = [first, second, elsewhere]
    expect(meantHere(items, { get: () => lit }, { currentSentence: () => sentence })).toBe(meant)
  })
})

import { describe, expect, test } from 'vitest'
import { readsOn } from './reads-on.ts'

describe('ends', () => {
  test.each([
    ['with a full stop', 'The talks ended.', 'They had begun on Monday.'],
    ['inside of quotation marks', 'He said, “No.”', 'They left.'],
    ['with a question', 'Who was it?', 'Nobody knew.'],
  ])('%s', (_why, before, after) => {
    expect(readsOn(before, after)).toBe(false)
  })
})

describe('reads on', () => {
  test.each([
    ['without an end mark', 'The talks ended', 'On Monday they begin again.'],
    ['behind a title', 'They asked the spokesman of Mr.', 'Smith about it.'],
    ['behind a month', 'The hearing was moved to Aug.', '12, the court said.'],
    ['behind an end mark that does not end it', '“Are you serious?”', 'the senator asked.'],
  ])('%s', (_why, before, after) => {
    expect(readsOn(before, after)).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { guarded } from './formula-guard.ts'

describe('left alone', () => {
  test.each([
    '',
    'word',
    '5 - 3',
    'a=b',
    '“=1”',
    '(+44) 20',
    '1-2',
    'a; b',
    'two\nlines',
    'https://example.com/?a=1',
  ])('%s', (cell) => {
    expect(guarded(cell)).toBe(cell)
  })
})

describe('kept from running', () => {
  const cells = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\u200f=1',
    '\uFEFF=1',
  ]
  test.each([
    ['behind a semicolon', 'cross;=1', "cross;'=1"],
    ['behind a semicolon and a space', 'cross; =1', "cross;' =1"],
    ['on a new line', 'cross\n=1', "cross\n'=1"],
    ['everywhere', '=1\t+2', "'=1\t'+2"],
  ])('%s', (_why, cell, expected) => {
    expect(guarded(cell)).toBe(expected)
  })
  test.each(cells.map((cell) => [JSON.stringify(cell), cell]))('%s', (_shown, cell) => {
    expect(guarded(cell)).toBe(`'${cell}`)
  })
})

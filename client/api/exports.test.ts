import { describe, expect, it } from 'vitest'
import { filenameIn } from './exports.ts'

describe('the file name the server gives a download', () => {
  const cases: [string, string | null][] = [
    ['attachment; filename="stet-kremlin.csv"', 'stet-kremlin.csv'],
    ['attachment; filename=plain.json', 'plain.json'],
    [String.raw`attachment; filename="say \"stet\".csv"`, 'say "stet".csv'],
    [`attachment; filename="belarus.csv"; filename*=UTF-8''%D0%B1%D0%B5%D0%BB.csv`, 'бел.csv'],
    ['inline', null],
    ['', null],
  ]
  it.each(cases)('%s', (disposition, expected) => {
    expect(filenameIn(disposition)).toBe(expected)
  })
})

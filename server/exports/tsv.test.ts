import { describe, expect, it } from 'vitest'
import { dossierWith, flagWith, textOf } from '../testing/dossiers.ts'
import { tsv } from './tsv.ts'

describe('TSV', () => {
  it.each([
    ['plain words', 'Who said so?', 'Who said so?'],
    ['what would end a cell or a row', 'a\tb\r\nc\u2028d', 'a b c d'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula behind a tab', '\t=1+1', "' =1+1"],
  ])('%s', async (_what, note, expected) => {
    const text = await textOf(tsv, dossierWith({ flags: [flagWith({ note })] }))
    const [head = '', row = ''] = text.split('\r\n')
    expect(row.split('\t')[head.split('\t').indexOf('issue')]).toBe(expected)
    expect(row.split('\t')).toHaveLength(head.split('\t').length)
  })
})

import { describe, expect, it } from 'vitest'
import { repairContext } from './repair-context.ts'

const TEXT = 'A first block of words.\n\nThe second block goes on for a good while and then ends.'

describe('the words around a repair', () => {
  it('are whole words', () => {
    const at = TEXT.indexOf('good')
    expect(repairContext(TEXT, { start: at, end: at })).toEqual({
      before: 'second block goes on for a ',
      after: 'good while and then',
    })
  })
  it('stay inside the block', () => {
    const at = TEXT.indexOf('second')
    expect(repairContext(TEXT, { start: at, end: at }).before).toBe('The ')
    const end = TEXT.indexOf('words')
    expect(repairContext(TEXT, { start: end, end }).after).toBe('words.')
  })
  it('may be none', () => {
    expect(repairContext('', { start: 0, end: 0 })).toEqual({ before: '', after: '' })
  })
})

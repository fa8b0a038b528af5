import { describe, expect, it } from 'vitest'
import { changeOf, EMPTY_DRAFT, missingIn } from './bulk-draft.ts'

describe('a change of many flags', () => {
  it('says only what it is about', () => {
    const draft = { ...EMPTY_DRAFT, reason: 'Typed and left', severity: 'minor', assigneeId: 'ada' } as const
    expect(changeOf('severity', draft)).toEqual({ severity: 'minor' })
    expect(changeOf('assign', draft)).toEqual({ assigneeId: 'ada' })
    expect(changeOf('assign', EMPTY_DRAFT)).toEqual({ assigneeId: null })
    expect(changeOf('settle', EMPTY_DRAFT)).toEqual({ status: 'resolved', outcome: 'fixed' })
  })

  it('takes the address of a flag for the flag', () => {
    const change = (original: string) =>
      changeOf('settle', { ...EMPTY_DRAFT, outcome: 'duplicate', original })
    expect(change('https://desk.example/articles/a?flag=f-1')).toMatchObject({ duplicateOfId: 'f-1' })
    expect(change(' f-1 ')).toMatchObject({ duplicateOfId: 'f-1' })
  })

  it('says what is missing', () => {
    expect(missingIn('settle', { ...EMPTY_DRAFT, outcome: 'stet', reason: ' ' })).toHaveProperty('reason')
    expect(missingIn('settle', { ...EMPTY_DRAFT, outcome: 'duplicate' })).toHaveProperty('original')
    expect(missingIn('settle', EMPTY_DRAFT)).toEqual({})
    expect(missingIn('assign', EMPTY_DRAFT)).toEqual({})
  })
})

import { describe, expect, it } from 'vitest'
import { nextHere } from './next-here.ts'

describe('a click on words with several flags', () => {
  const ids = ['inner', 'middle', 'outer']

  it('opens the innermost first, then each of the others, then begins again', () => {
    expect(nextHere(ids, null)).toEqual({ id: 'inner', number: 1, of: 3 })
    expect(nextHere(ids, 'inner')).toEqual({ id: 'middle', number: 2, of: 3 })
    expect(nextHere(ids, 'outer')).toEqual({ id: 'inner', number: 1, of: 3 })
  })

  it('begins with the innermost when another flag was open', () => {
    expect(nextHere(ids, 'elsewhere')?.id).toBe('inner')
  })

  it('keeps the only one', () => {
    expect(nextHere(['only'], 'only')).toEqual({ id: 'only', number: 1, of: 1 })
    expect(nextHere([], null)).toBeNull()
  })
})

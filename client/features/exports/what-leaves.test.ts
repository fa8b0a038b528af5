import { describe, expect, it } from 'vitest'
import { previewOf, reasonAgainst } from './what-leaves.ts'

describe('what leaves', () => {
  it('is looked at with the filter that it is made with', () => {
    expect(previewOf({ scope: 'article', articleId: 'a' })).toEqual({ article: 'a' })
    expect(previewOf({ scope: 'queue', filter: { status: 'open' } })).toEqual({ status: 'open' })
  })
})

describe('a format', () => {
  const format = { unavailable: null, needsFlags: true }
  it('can be had as long as it is not known that there is nothing', () => {
    expect(reasonAgainst(format, undefined)).toBeNull()
    expect(reasonAgainst(format, 1)).toBeNull()
    expect(reasonAgainst({ ...format, needsFlags: false }, 0)).toBeNull()
  })
  it('cannot be had without a flag, or where the machine lacks something', () => {
    expect(reasonAgainst(format, 0)).toContain('no flag')
    expect(reasonAgainst({ ...format, unavailable: 'No Chromium.' }, 3)).toBe('No Chromium.')
  })
})

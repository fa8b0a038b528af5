import { describe, expect, it } from 'vitest'
import { previewOf, reasonAgainst } from './what-leaves.ts'

describe('what leaves', () => {
  it('is looked at with the filter that it is made with', () => {
    expect(previewOf({ scope: 'article', articleId: 'a' })).toEqual({ article: 'a' })
    const unsettled = { status: 'open,queried' }
    expect(previewOf({ scope: 'article', articleId: 'a', filter: unsettled })).toEqual({
      ...unsettled,
      article: 'a',
    })
    expect(previewOf({ scope: 'queue', filter: { status: 'open' } })).toEqual({ status: 'open' })
  })
})

describe('a format', () => {
  const format = { id: 'csv', unavailable: null, needsFlags: true }
  const some = { flags: 3, lacking: [{ format: 'docx-original', reason: 'No Word document.' }] }
  const none = { flags: 0, lacking: [] }
  it('can be had as long as it is not known that there is nothing', () => {
    expect(reasonAgainst(format, undefined)).toBeNull()
    expect(reasonAgainst(format, some)).toBeNull()
    expect(reasonAgainst({ ...format, needsFlags: false }, none)).toBeNull()
  })
  it('cannot be had where the article has nothing of the kind', () => {
    expect(reasonAgainst({ ...format, id: 'docx-original' }, some)).toBe('No Word document.')
  })
  it('cannot be had without a flag, or where the machine lacks something', () => {
    expect(reasonAgainst(format, none)).toContain('no flag')
    expect(reasonAgainst({ ...format, unavailable: 'No Chromium.' }, some)).toBe('No Chromium.')
  })
})

import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { keptDrafts } from './kept-draft.ts'

const schema = z.object({ note: z.string() })

const memory = (): Storage => {
  const entries = new Map<string, string>()
  return {
    get length() {
      return entries.size
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: (index) => [...entries.keys()][index] ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem: (key, value) => void entries.set(key, value),
  }
}

describe('typed work', () => {
  it('is there when the same place is opened again, and only there', () => {
    const storage = memory()
    keptDrafts(() => storage).keep('ada/article/0-5', { note: 'which interview?' })
    const later = keptDrafts(() => storage)
    expect(later.read('ada/article/0-5', schema)).toEqual({ note: 'which interview?' })
    expect(later.read('bob/article/0-5', schema)).toBeNull()
  })

  it('is gone once it was dropped', () => {
    const drafts = keptDrafts(memory)
    drafts.keep('here', { note: 'saved' })
    drafts.drop('here')
    expect(drafts.read('here', schema)).toBeNull()
  })

  it('of an older form of the page is passed over, not trusted', () => {
    const storage = memory()
    storage.setItem('stet:draft:here', '{"text":1}')
    storage.setItem('stet:draft:there', 'no JSON')
    const drafts = keptDrafts(() => storage)
    expect(drafts.read('here', schema)).toBeNull()
    expect(drafts.read('there', schema)).toBeNull()
  })

  it('says so when the browser cannot keep it', () => {
    const drafts = keptDrafts(() => {
      throw new Error('storage is switched off')
    })
    expect(drafts.keep('here', { note: 'x' })).toBe(false)
    expect(drafts.read('here', schema)).toBeNull()
    expect(() => drafts.drop('here')).not.toThrow()
  })
})

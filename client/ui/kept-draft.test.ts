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

const memoryOnce = () => {
  const storage = memory()
  return () => storage
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

  it('is not dropped with what another tab saved', () => {
    const storage = memory()
    const [here, there] = [keptDrafts(() => storage), keptDrafts(() => storage)]
    here.keep('same', { note: 'mine' })
    there.keep('same', { note: 'theirs' })
    here.dropSaved('same', schema, { note: 'mine' })
    expect(here.read('same', schema)).toEqual({ note: 'theirs' })
    there.dropSaved('same', schema, { note: 'theirs' })
    expect(here.read('same', schema)).toBeNull()
  })

  it('is listed by the beginning of its place', () => {
    const drafts = keptDrafts(memoryOnce())
    drafts.keep('ada/one/flag/0-5', { note: 'first' })
    drafts.keep('ada/two/flag/0-5', { note: 'second' })
    expect(drafts.list('ada/one/', schema)).toEqual([{ place: 'ada/one/flag/0-5', draft: { note: 'first' } }])
  })

  it('tells its listeners that it changed', () => {
    const drafts = keptDrafts(memoryOnce())
    const before = drafts.turn()
    let heard = 0
    const leave = drafts.subscribe(() => (heard += 1))
    drafts.keep('here', { note: 'x' })
    drafts.drop('here')
    leave()
    drafts.drop('here')
    expect(heard).toBe(2)
    expect(drafts.turn()).not.toBe(before)
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

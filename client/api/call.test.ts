import { describe, expect, it } from 'vitest'
import { urlOf } from './call.ts'

describe('the address of a call', () => {
  it('carries parameters that are no plain words', () => {
    expect(urlOf('/api/articles/:id/export/:format', { id: 'a/b ?', format: 'csv' }, {})).toBe(
      '/api/articles/a%2Fb%20%3F/export/csv',
    )
  })

  it('leaves out what was not asked', () => {
    expect(urlOf('/api/articles', {}, { q: undefined, limit: 50 })).toBe('/api/articles?limit=50')
    expect(urlOf('/api/articles', {}, { q: undefined })).toBe('/api/articles')
  })

  it('keeps what was typed, whatever it is', () => {
    expect(urlOf('/api/articles', {}, { q: 'A & B=C' })).toBe('/api/articles?q=A+%26+B%3DC')
  })
})

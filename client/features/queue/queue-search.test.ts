import { describe, expect, it } from 'vitest'
import { filtersOf, narrowed, queueSearch } from './queue-search.ts'

describe('the address of the queue', () => {
  it('keeps what it knows and drops what it does not', () => {
    const search = queueSearch.parse({
      ...{ status: 'open,queried', severity: 'huge', sort: 'severity', waiting: 'you', colour: 'red' },
    })
    expect(narrowed(search)).toEqual({ status: 'open,queried', sort: 'severity' })
  })

  it('searches for numbers as they are written', () => {
    expect(queueSearch.parse({ q: 2020 }).q).toBe('2020')
  })

  it('tells filters from the order', () => {
    expect(filtersOf({ q: 'minister', sort: 'updated', status: undefined })).toEqual([['q', 'minister']])
  })
})

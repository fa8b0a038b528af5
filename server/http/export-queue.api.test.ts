import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CATEGORIES } from '#domain/review/category.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { FLAG_STATUSES, UNSETTLED_STATUSES } from '#domain/review/status.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const TEXT = 'The minister left on Monday. Nobody followed him. The élan of the 😀 crowd was gone by noon.'
const WORDS = ['who', 'Élan', 'noon', '=1+1']

let desk: TestDesk
let articleIds: string[]
beforeAll(async () => {
  desk = await openTestDesk()
  articleIds = []
  for (const title of ['Beta', 'Alpha', 'Empty', 'Beta']) {
    const { json } = await desk.ada('POST', '/api/articles', { body: { text: TEXT, title } })
    articleIds.push(json.id)
  }
  const flag = fc.record({
    span: fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 8 })),
    category: fc.constantFrom(...CATEGORIES),
    severity: fc.constantFrom(...SEVERITIES),
    status: fc.constantFrom(...UNSETTLED_STATUSES),
    note: fc.constantFrom(...WORDS),
  })
  const flags = fc.sample(fc.tuple(fc.constantFrom(0, 1, 3), flag), 40)
  for (const [
    article,
    {
      span: [start, length],
      ...rest
    },
  ] of flags) {
    const body = { ...rest, span: { start, end: start + length } }
    const { status, json } = await desk.ada('POST', `/api/articles/${articleIds[article]}/flags`, { body })
    // Half a character cannot be flagged.
    if (status === 201 && json.span.start % 5 === 0) {
      const change = { status: 'resolved', outcome: 'stet', reason: 'It is so.' }
      await desk.ada('PATCH', `/api/flags/${json.id}`, { body: change, ifMatch: json.version })
    }
  }
})
afterAll(() => desk.close())

describe('an export of the queue is refused', () => {
  test.each([
    ['/api/export/csv?colour=red', 422, 'invalid-input'],
    ['/api/export/csv?status=closed', 422, 'invalid-input'],
    ['/api/exports/preview?status=closed', 422, 'invalid-input'],
    ['/api/export/pdf2', 404, 'no-such-format'],
    ['/api/export/csv?q=nowhere', 422, 'nothing-to-export'],
  ])('%s', async (path, status, code) => {
    expect((await desk.ada('GET', path)).json).toMatchObject({ status, code })
  })

  test('for an article without a flag that matches, with what to do', async () => {
    const { json } = await desk.ada('GET', `/api/articles/${articleIds[2]}/export/csv`)
    expect(json).toMatchObject({ status: 422, code: 'nothing-to-export' })
    expect(json.detail).toContain('Widen the filter')
  })
})

const anyOf = <Value extends string>(values: readonly Value[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), { nil: undefined })
const filters = fc.record({
  status: anyOf(FLAG_STATUSES),
  severity: anyOf(SEVERITIES),
  category: fc.option(fc.uniqueArray(fc.constantFrom(...CATEGORIES), { minLength: 4 }), { nil: undefined }),
  q: fc.option(fc.constantFrom(...WORDS), { nil: undefined }),
  article: fc.option(fc.constantFrom(0, 1, 2, 3), { nil: undefined }),
  author: fc.option(fc.constant('me'), { nil: undefined }),
})

const queryOf = ({ article, ...filter }: Record<string, unknown> & { article?: number | undefined }) => {
  const given = { ...filter, article: article === undefined ? undefined : articleIds[article] }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) search.set(name, [value].flat().join(','))
  }
  return search.toString()
}
const queued = async (query: string): Promise<string[]> => {
  const { json } = await desk.ada('GET', `/api/flags?${query}&limit=200`)
  expect(json.total).toBe(json.items.length)
  return json.items.map(({ id }: { id: string }) => id).toSorted()
}
const exported = async (path: string): Promise<string[]> => {
  const reply = await desk.ada('GET', path)
  if (reply.status === 422) {
    expect(reply.json.code).toBe('nothing-to-export')
    return []
  }
  const rows: Record<string, string>[] = parse(reply.text, { bom: true, columns: true })
  expect(rows.map((row) => row['#'])).toEqual(rows.map((_, index) => `${index + 1}`))
  return rows.map((row) => row['flag_id'] ?? '').toSorted()
}

test('an export holds just the flags that the queue shows under the same filter, and the preview counts them', async () => {
  const property = fc.asyncProperty(filters, async (filter) => {
    const ids = await queued(queryOf(filter))
    expect(await exported(`/api/export/csv?${queryOf(filter)}`)).toEqual(ids)
    const { json } = await desk.ada('GET', `/api/exports/preview?${queryOf(filter)}`)
    expect(json.flags).toBe(ids.length)
    expect(json.first).toHaveLength(Math.min(5, ids.length))
    if (filter.article === undefined) return
    const { article: _article, ...rest } = filter
    const path = `/api/articles/${articleIds[filter.article]}/export/csv?${queryOf(rest)}`
    expect(await exported(path)).toEqual(ids)
  })
  await fc.assert(property, { numRuns: 60 })
})

test('flags stand article by article, and in reading order in each', async () => {
  const { text } = await desk.ada('GET', '/api/export/csv')
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true })
  const places = rows.map((row) => [
    row['article'],
    row['permalink']?.split('?')[0],
    Number(row['char_from']),
  ])
  const articles = places.map(([, article]) => article)
  expect(articles.filter((article, index) => article !== articles[index - 1])).toHaveLength(3)
  for (const article of new Set(articles)) {
    const starts = places.filter(([, of]) => of === article).map(([, , start]) => Number(start))
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  }
})

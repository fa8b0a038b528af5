import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statuses } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

const MINE = { name: 'Mine', query: { assignee: 'me', status: 'open,queried', sort: 'severity' } }

describe('a view is refused', () => {
  test('to whoever has no session', async () => {
    for (const [method, path] of [
      ['GET', '/api/views'],
      ['POST', '/api/views'],
      ['DELETE', '/api/views/x'],
    ] as const) {
      expect((await desk.nobody(method, path, method === 'POST' ? { body: MINE } : {})).status).toBe(401)
    }
  })
  test.each([
    ['without a name', { query: {} }, 'name'],
    ['with an empty name', { name: ' ', query: {} }, 'name'],
    ['with a long name', { name: 'x'.repeat(101), query: {} }, 'name'],
    ['without a query', { name: 'x' }, 'query'],
    ['with an unknown filter', { name: 'x', query: { colour: 'red' } }, 'query'],
    ['with an unknown value', { name: 'x', query: { severity: 'huge' } }, 'query.severity.0'],
    ['with an unknown order', { name: 'x', query: { sort: 'colour' } }, 'query.sort'],
    ['with an id that is no UUID', { ...MINE, id: 'mine' }, 'id'],
  ])('%s', async (_why, body, path) => {
    const reply = await desk.ada('POST', '/api/views', { body })
    expect(reply.json).toMatchObject({ status: 422, code: 'invalid-input', issues: [{ path }] })
  })
  test('that is not there, or another’s', async () => {
    const { json } = await desk.ada('POST', '/api/views', { body: { ...MINE, name: 'Ada’s' } })
    const author = await desk.as('author')
    for (const id of [randomUUID(), json.id]) {
      const reply = await author('DELETE', `/api/views/${id}`)
      expect(reply.json).toMatchObject({ status: 404, code: 'no-such-view' })
    }
    const reply = await author('POST', '/api/views', { body: { ...MINE, id: json.id } })
    expect(reply.json).toMatchObject({ status: 409, code: 'id-taken' })
  })
})

describe('a view', () => {
  test('is kept under its name, once', async () => {
    const body = { ...MINE, id: randomUUID() }
    const replies = await Promise.all([1, 2].map(() => desk.ada('POST', '/api/views', { body })))
    expect(statuses(replies)).toEqual([200, 201])
    expect(replies[0]?.json).toMatchObject(body)
    const again = await desk.ada('POST', '/api/views', { body: MINE })
    expect(again.json).toMatchObject({ status: 409, code: 'name-taken' })
  })

  test('is seen by its owner alone, by name and page by page', async () => {
    const author = await desk.as('author')
    for (const name of ['語'.repeat(100), 'Alpha', 'Mine']) {
      expect((await author('POST', '/api/views', { body: { ...MINE, name } })).status).toBe(201)
    }
    const first = (await author('GET', '/api/views?limit=2')).json
    expect(first.items).toMatchObject([{ name: 'Alpha' }, { name: 'Mine', query: MINE.query }])
    const rest = (await author('GET', `/api/views?limit=2&cursor=${first.nextCursor}`)).json
    expect(rest).toMatchObject({ items: [{ name: '語'.repeat(100) }], nextCursor: null })
    expect((await author('DELETE', `/api/views/${rest.items[0].id}`)).status).toBe(204)
    expect((await author('GET', '/api/views')).json.items).toHaveLength(2)
    expect((await desk.ada('GET', '/api/views')).json.items).toMatchObject([
      { name: 'Ada’s' },
      { name: 'Mine' },
    ])
  })
})

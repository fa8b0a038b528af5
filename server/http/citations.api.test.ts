import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statuses } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'
import { sourcesOf } from '../testing/sources-of.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

const { setUp, addSource, attach } = sourcesOf(() => desk)
const cited = async (path: string) => (await desk.ada('GET', `${path}/sources`)).json.items

describe('a citation', () => {
  test('is made once for a sentence, a flag or the whole article, and taken back', async () => {
    const { path, flag, sentences } = await setUp()
    const source = await addSource()
    const body = { id: randomUUID(), sourceId: source.id, sentenceId: sentences[0]?.id, locator: 'p. 7' }
    const replies = [await attach(path, body), await attach(path, body)]
    expect(statuses(replies)).toEqual([200, 201])
    expect(
      (await attach(path, { sourceId: source.id, flagId: flag.id, quotedWords: 'He left.' })).status,
    ).toBe(201)
    expect((await attach(path, { sourceId: source.id })).status).toBe(201)
    expect(await cited(path)).toMatchObject([
      {
        title: 'Minutes',
        citations: [
          { ...body, flagId: null, quotedWords: null },
          { sentenceId: null, flagId: flag.id, locator: null, quotedWords: 'He left.' },
          { sentenceId: null, flagId: null },
        ],
      },
    ])
    expect((await desk.ada('DELETE', `${path}/citations/${body.id}`)).status).toBe(204)
    expect((await desk.ada('DELETE', `${path}/citations/${body.id}`)).status).toBe(404)
    expect((await cited(path))[0].citations).toHaveLength(2)
    const history = (await desk.ada('GET', `${path}/history`)).json.items
    expect(history[0]).toMatchObject({
      action: 'source:detach',
      subject: { type: 'sentence', id: sentences[0]?.id },
      detail: { sourceId: source.id },
    })
  })

  test('is refused for what is not there, and nothing changes', async () => {
    const { path, flag, sentences } = await setUp()
    const other = await setUp()
    const source = await addSource()
    const taken = (await attach(other.path, { sourceId: source.id })).json
    const removed = await addSource()
    await desk.ada('DELETE', `/api/sources/${removed.id}`, { ifMatch: 1 })
    const cases: [body: object, status: number, code: string, path?: string][] = [
      [{}, 422, 'invalid-input', 'sourceId'],
      [{ sourceId: source.id, sentenceId: 'x' }, 422, 'no-such-sentence', 'sentenceId'],
      [{ sourceId: source.id, flagId: 'x' }, 422, 'no-such-flag', 'flagId'],
      [{ sourceId: source.id, flagId: other.flag.id }, 422, 'no-such-flag', 'flagId'],
      [
        { sourceId: source.id, flagId: flag.id, sentenceId: sentences[0]?.id },
        422,
        'invalid-input',
        'flagId',
      ],
      [{ sourceId: randomUUID() }, 422, 'no-such-source', 'sourceId'],
      [{ sourceId: removed.id }, 422, 'no-such-source', 'sourceId'],
      [{ sourceId: source.id, id: taken.id }, 409, 'id-taken'],
      [{ sourceId: source.id, locator: 7 }, 422, 'invalid-input', 'locator'],
    ]
    for (const [body, status, code, at] of cases) {
      const reply = await attach(path, body)
      expect(reply.json).toMatchObject({ status, code, ...(at !== undefined && { issues: [{ path: at }] }) })
    }
    expect(await cited(path)).toEqual([])
    expect((await attach('/api/articles/x', { sourceId: source.id })).status).toBe(404)
    expect((await desk.ada('GET', '/api/articles/x/sources')).status).toBe(404)
    expect((await desk.ada('DELETE', `${path}/citations/${taken.id}`)).status).toBe(404)
  })

  test('goes with its sentence when that becomes part of another', async () => {
    const { path, sentences } = await setUp()
    const [first, second, third] = sentences.map(({ id }) => id)
    const source = await addSource()
    await attach(path, { sourceId: source.id, sentenceId: second })
    await attach(path, { sourceId: source.id, sentenceId: third })
    await desk.ada('POST', `${path}/sentences/merge`, { body: { sentenceIds: [first, second] } })
    expect((await cited(path))[0].citations).toMatchObject([{ sentenceId: first }, { sentenceId: third }])
    await desk.ada('POST', `${path}/sentences/split`, {
      body: { sentenceId: first, at: sentences[1]?.start },
    })
    expect((await cited(path))[0].citations).toMatchObject([{ sentenceId: first }, { sentenceId: third }])
  })

  test('shows a removed source as removed, and hides with a withdrawn flag', async () => {
    const { path, flag } = await setUp()
    const source = await addSource()
    await attach(path, { sourceId: source.id, flagId: flag.id })
    await desk.ada('DELETE', `/api/sources/${source.id}`, { ifMatch: 1 })
    expect(await cited(path)).toMatchObject([{ id: source.id, removed: true }])
    expect((await desk.ada('GET', `${path}/export/json`)).json.sources).toEqual([])
    await desk.ada('DELETE', `/api/flags/${flag.id}`, { ifMatch: flag.version })
    expect(await cited(path)).toEqual([])
  })

  test('is listed source by source, page by page', async () => {
    const { path } = await setUp()
    const sources = [await addSource(), await addSource(), await addSource()]
    for (const { id } of sources.toReversed()) await attach(path, { sourceId: id })
    const one = (await desk.ada('GET', `${path}/sources?limit=2`)).json
    const two = (await desk.ada('GET', `${path}/sources?limit=2&cursor=${one.nextCursor}`)).json
    const ids = [...one.items, ...two.items].map(({ id }: { id: string }) => id)
    expect(ids).toEqual(sources.map(({ id }) => id))
    expect(two.nextCursor).toBeNull()
  })
})

describe('sources of a check and of a flag', () => {
  const bare = (sourceId: string) => ({ sourceId, locator: null, quotedWords: null })

  test('are said along with it, replaced as a whole, and stay when they are not named', async () => {
    const { path, flag, sentences } = await setUp()
    const [one, two] = [await addSource(), await addSource()]
    const places: [method: string, at: string, body: object][] = [
      ['PUT', `${path}/checks/${sentences[1]?.id}`, { state: 'verified' }],
      ['PATCH', `/api/flags/${flag.id}`, {}],
    ]
    for (const [method, at, body] of places) {
      const say = async (sources?: unknown, change: object = {}) => {
        const sent = { ...body, ...change, ...(sources !== undefined && { sources }) }
        const { version } = (await desk.ada('GET', `/api/flags/${flag.id}`)).json
        return desk.ada(method, at, { body: sent, ...(method === 'PATCH' && { ifMatch: version }) })
      }
      const locator = { ...bare(two.id), locator: 'p. 3' }
      const reply = await say([one.id, { sourceId: two.id, locator: 'p. 3' }])
      expect(reply).toMatchObject({ status: 200, json: { sources: [bare(one.id), locator] } })
      expect((await say([locator])).json.sources).toEqual([locator])
      const other = method === 'PATCH' ? { note: 'Another note' } : { note: 'Looked up' }
      expect((await say(undefined, other)).json.sources).toEqual([locator])

      const wrong = await say([one.id, 'x'], { ...other, note: 'Not to be kept' })
      expect(wrong).toMatchObject({ status: 422, json: { code: 'no-such-source' } })
      expect(wrong.json.issues).toMatchObject([{ path: 'sources.1' }])
      expect((await say([7])).status).toBe(422)
      expect((await say(Array.from({ length: 101 }, () => one.id))).status).toBe(422)
      expect((await say(undefined, other)).json).toMatchObject({ ...other, sources: [locator] })
      expect((await say([])).json.sources).toEqual([])
      const before = (await desk.ada('GET', `${path}/history`)).json.items.length
      await say([])
      expect((await desk.ada('GET', `${path}/history`)).json.items).toHaveLength(before)
    }
  })

  test('come with a new flag, once', async () => {
    const { path } = await setUp()
    const { id: sourceId } = await addSource()
    const body = {
      ...{ id: randomUUID(), span: { start: 0, end: 3 }, category: 'number', severity: 'minor', note: 'x' },
      sources: [sourceId],
    }
    const replies = [1, 2].map(() => desk.ada('POST', `${path}/flags`, { body }))
    for (const { json } of await Promise.all(replies)) expect(json.sources).toEqual([bare(sourceId)])
    expect((await cited(path))[0].citations).toHaveLength(1)
    const refused = { ...body, id: randomUUID(), sources: [randomUUID()] }
    const reply = await desk.ada('POST', `${path}/flags`, { body: refused })
    expect(reply).toMatchObject({ status: 422, json: { issues: [{ path: 'sources.0' }] } })
    expect((await desk.ada('GET', `/api/flags/${refused.id}`)).status).toBe(404)
  })

  test('that was removed may stay, and cannot come', async () => {
    const { flag } = await setUp()
    const { id: sourceId } = await addSource()
    const at = `/api/flags/${flag.id}`
    await desk.ada('PATCH', at, { body: { sources: [sourceId] }, ifMatch: 1 })
    await desk.ada('DELETE', `/api/sources/${sourceId}`, { ifMatch: 1 })
    const body = { sources: [{ sourceId, locator: 'p. 1' }] }
    expect((await desk.ada('PATCH', at, { body, ifMatch: 1 })).json.sources).toMatchObject(body.sources)
    await desk.ada('PATCH', at, { body: { sources: [] }, ifMatch: 1 })
    expect((await desk.ada('PATCH', at, { body, ifMatch: 1 })).status).toBe(422)
  })

  test('are in every list for those who check, and in none for authors', async () => {
    const { path, flag, sentences } = await setUp()
    const { id: sourceId } = await addSource({ confidential: true })
    await attach(path, { sourceId, flagId: flag.id })
    const checkAt = `${path}/checks/${sentences[1]?.id}`
    await desk.ada('PUT', checkAt, { body: { state: 'verified', sources: [sourceId] } })
    const lists = [`${path}/flags`, `/api/flags/${flag.id}`, `${path}/checks`]
    const author = await desk.as('author')
    for (const at of lists) {
      expect((await desk.ada('GET', at)).text).toContain(sourceId)
      const theirs = await author('GET', at)
      expect(theirs.status).toBe(200)
      expect(theirs.text).not.toMatch(new RegExp(`${sourceId}|"sources"`))
    }
  })
})

test('authors see and change no source', async () => {
  const author = await desk.as('author')
  const { path } = await setUp()
  const { id } = await addSource()
  const form = new FormData()
  form.set('file', new Blob(['x']), 'x')
  const calls = [
    ['GET', '/api/sources', {}],
    ['POST', '/api/sources', { body: { type: 'book', title: 'x' } }],
    ['GET', `/api/sources/${id}`, {}],
    ['PATCH', `/api/sources/${id}`, { body: { title: 'x' }, ifMatch: 1 }],
    ['DELETE', `/api/sources/${id}`, { ifMatch: 1 }],
    ['POST', `/api/sources/${id}/restore`, { ifMatch: 1 }],
    ['POST', `/api/sources/${id}/files`, { form }],
    ['GET', `/api/sources/${id}/files/1`, {}],
    ['DELETE', `/api/sources/${id}/files/1`, {}],
    ['GET', `${path}/sources`, {}],
    ['POST', `${path}/citations`, { body: { sourceId: id } }],
    ['DELETE', `${path}/citations/1`, {}],
  ] as const
  for (const [method, at, request] of calls) {
    const reply = await author(method, at, request)
    expect([method, at, reply.status]).toEqual([method, at, 403])
  }
})

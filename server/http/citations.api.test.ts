import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMATS } from '../exports/registry.ts'
import { statuses } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const TEXT = 'The minister left on Monday. Nobody followed him. He came back.'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

const SAID = ['title', 'author', 'publisher', 'locator', 'quotedWords'] as const
/** Words of a source that stand nowhere else, so that each can be looked for. */
const said = (mark: string) => Object.fromEntries(SAID.map((field) => [field, `${mark}-${field}`]))

const setUp = async () => {
  const { json: article } = await desk.ada('POST', '/api/articles', { body: { text: TEXT } })
  const path = `/api/articles/${article.id}`
  const body = { span: { start: 4, end: 12 }, category: 'identity', severity: 'major', note: 'Which one?' }
  const { json: flag } = await desk.ada('POST', `${path}/flags`, { body })
  return { path, flag, sentences: article.revision.sentences as { id: string; start: number }[] }
}
const addSource = async (change: object = {}) =>
  (await desk.ada('POST', '/api/sources', { body: { type: 'document', title: 'Minutes', ...change } })).json
const attach = async (path: string, body: object) => desk.ada('POST', `${path}/citations`, { body })
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

describe('an export', () => {
  test('names the sources of each flag', async () => {
    const { path, flag } = await setUp()
    const one = await addSource({ title: 'Minutes\nof the day', url: 'https://a.example/m', locator: 'p. 1' })
    const two = await addSource({ title: '=1+1', accessedOn: '2020-08-19' })
    await attach(path, { sourceId: one.id, flagId: flag.id, locator: 'p. 2' })
    await attach(path, { sourceId: two.id, flagId: flag.id })
    const { json } = await desk.ada('GET', `${path}/export/json`)
    expect(json.flags[0].sources).toEqual([
      { sourceId: one.id, locator: 'p. 2', quotedWords: null },
      { sourceId: two.id, locator: null, quotedWords: null },
    ])
    expect(json.sources).toMatchObject([{ id: one.id, locator: 'p. 1' }, { id: two.id }])
    const csv = (await desk.ada('GET', `${path}/export/csv`)).text
    expect(csv).toContain('"Minutes of the day, https://a.example/m\n\'=1+1","p. 2\n–","–\n2020-08-19"')
  })

  const everyFormat = async (path: string, query = '') =>
    Promise.all(
      FORMATS.map(async ({ id }) => {
        const reply = await desk.ada('GET', `${path}/export/${id}${query}`)
        expect(reply.status).toBe(200)
        return reply.text
      }),
    )

  test('lets no word of a confidential source out, nor that there is one', async () => {
    const { path, flag, sentences } = await setUp()
    const bare = await everyFormat(path)
    const secret = await addSource({ ...said('secret'), url: 'https://secret.example/', confidential: true })
    const places = [{ flagId: flag.id }, { sentenceId: sentences[1]?.id }, {}]
    for (const place of places) {
      await attach(path, {
        ...place,
        sourceId: secret.id,
        locator: 'secret-page',
        quotedWords: 'secret-words',
      })
    }
    const withoutTimes = (text: string) => text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
    const closed = await everyFormat(path)
    expect(closed.map(withoutTimes)).toEqual(bare.map(withoutTimes))
    for (const text of closed) expect(text).not.toMatch(new RegExp(`secret|${secret.id}`))

    const open = await everyFormat(path, `?confidential=${secret.id}`)
    for (const text of open) expect(text).toContain('secret-title')
  })

  test('lets the one out that is asked for, and no other', async () => {
    const { path, flag } = await setUp()
    const [one, other] = [
      await addSource({ ...said('one'), confidential: true }),
      await addSource({ ...said('other'), confidential: true }),
    ]
    for (const { id } of [one, other]) await attach(path, { sourceId: id, flagId: flag.id })
    for (const text of await everyFormat(path, `?confidential=${one.id}`)) {
      expect(text).toContain('one-title')
      expect(text).not.toContain('other')
    }
  })

  test('with confidential sources is for reviewers, who name sources of the article', async () => {
    const { path } = await setUp()
    const other = await setUp()
    const open = await addSource()
    const elsewhere = await addSource({ confidential: true })
    const here = await addSource({ confidential: true })
    await attach(path, { sourceId: open.id })
    await attach(path, { sourceId: here.id })
    await attach(other.path, { sourceId: elsewhere.id })
    for (const id of ['x', open.id, elsewhere.id]) {
      const reply = await desk.ada('GET', `${path}/export/csv?confidential=${here.id},${id}`)
      expect(reply).toMatchObject({ status: 422, json: { issues: [{ path: 'confidential' }] } })
    }
    const at = `${path}/export/csv?confidential=${here.id}`
    expect((await (await desk.as('checker'))('GET', at)).status).toBe(403)
    expect((await (await desk.as('reviewer'))('GET', at)).status).toBe(200)
  })
})

test('the history keeps a source to its id', async () => {
  const { path, flag } = await setUp()
  const secret = await addSource({ ...said('secret'), confidential: true })
  await desk.ada('PATCH', `/api/sources/${secret.id}`, { body: { title: 'secret again' }, ifMatch: 1 })
  await attach(path, { sourceId: secret.id, flagId: flag.id, quotedWords: 'secret words' })
  const history = await (await desk.as('author'))('GET', `${path}/history`)
  expect(history.status).toBe(200)
  expect(history.text).not.toContain('secret')
  expect(JSON.stringify(await desk.client.historyEntry.findMany())).not.toMatch(/secret[- ]/)
})

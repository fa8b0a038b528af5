import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FLAGS_PAGE_MAX } from '#contract/flag.ts'
import { statuses } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const TEXT = 'The minister 😀 left on Monday. Nobody followed him.'
const GOOD = { span: { start: 4, end: 12 }, category: 'identity', severity: 'major', note: 'Which one?' }

let desk: TestDesk
let flagsPath: string

beforeAll(async () => {
  desk = await openTestDesk()
  const { json } = await desk.ada('POST', '/api/articles', { body: { text: TEXT } })
  flagsPath = `/api/articles/${json.id}/flags`
})
afterAll(() => desk.close())

const everything = async () =>
  JSON.stringify(await desk.client.flag.findMany()) + (await desk.client.historyEntry.count())
const create = async (change: object = {}) =>
  (await desk.ada('POST', flagsPath, { body: { ...GOOD, ...change } })).json

describe('a flag is refused and nothing changes', () => {
  const cases: [why: string, body: object, status: number, code: string, path?: string][] = [
    ['no note', { ...GOOD, note: '' }, 422, 'invalid-input', 'note'],
    ['a note of spaces', { ...GOOD, note: ' \n ' }, 422, 'invalid-input', 'note'],
    ['a note that is too long', { ...GOOD, note: 'x'.repeat(200_001) }, 422, 'invalid-input', 'note'],
    ['a note of 5 MB', { ...GOOD, note: 'x'.repeat(5_000_000) }, 413, 'too-large'],
    ['half a character in the note', { ...GOOD, note: 'a\ud83d' }, 422, 'invalid-input', 'note'],
    ['a note that is a number', { ...GOOD, note: 7 }, 422, 'invalid-input', 'note'],
    ['an unknown category', { ...GOOD, category: 'boring' }, 422, 'invalid-input', 'category'],
    ['an unknown severity', { ...GOOD, severity: 'huge' }, 422, 'invalid-input', 'severity'],
    ['a status it cannot begin with', { ...GOOD, status: 'resolved' }, 422, 'invalid-input', 'status'],
    ['nobody who works here', { ...GOOD, assigneeId: 'x' }, 422, 'no-such-person', 'assigneeId'],
    ['an unknown field', { ...GOOD, colour: 'red' }, 422, 'invalid-input', ''],
    ['no span', { ...GOOD, span: undefined }, 422, 'invalid-input', 'span'],
    ['a span of texts', { ...GOOD, span: { start: '4', end: 12 } }, 422, 'invalid-input', 'span.start'],
    ['a span of fractions', { ...GOOD, span: { start: 0.5, end: 12 } }, 422, 'invalid-input', 'span.start'],
    ['a span before the text', { ...GOOD, span: { start: -1, end: 12 } }, 422, 'invalid-input', 'span.start'],
    ['an empty span', { ...GOOD, span: { start: 4, end: 4 } }, 422, 'span-empty', 'span'],
    ['a span the wrong way round', { ...GOOD, span: { start: 12, end: 4 } }, 422, 'span-empty', 'span'],
    ['a span out of the text', { ...GOOD, span: { start: 4, end: 999 } }, 422, 'span-out-of-range', 'span'],
    [
      'a span into half a character',
      { ...GOOD, span: { start: 4, end: 14 } },
      422,
      'span-splits-character',
      'span',
    ],
    [
      'a span from half a character',
      { ...GOOD, span: { start: 14, end: 20 } },
      422,
      'span-splits-character',
      'span',
    ],
    ['an id that is no UUID', { ...GOOD, id: 'mine' }, 422, 'invalid-input', 'id'],
    ['a list', [GOOD], 422, 'invalid-input', ''],
  ]
  test.each(cases)('%s', async (_why, body, status, code, path) => {
    const before = await everything()
    const reply = await desk.ada('POST', flagsPath, { body })
    expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(reply.json).toMatchObject({ status, code, ...(path === undefined ? {} : { issues: [{ path }] }) })
    expect(reply.status).toBe(status)
    expect(await everything()).toBe(before)
  })

  test('malformed JSON', async () => {
    const reply = await desk.ada('POST', flagsPath, { raw: '{"note": ' })
    expect(reply.json).toMatchObject({ status: 400, code: 'malformed-json' })
  })
  test('something that is not JSON', async () => {
    const reply = await desk.ada('POST', flagsPath, {
      raw: 'note=x',
      headers: { 'content-type': 'text/plain' },
    })
    expect(reply.json).toMatchObject({ status: 415, code: 'json-needed' })
  })
  test('an article that is not there', async () => {
    const reply = await desk.ada('POST', `/api/articles/${randomUUID()}/flags`, { body: GOOD })
    expect(reply.json).toMatchObject({ status: 404, code: 'no-such-article' })
  })
  test('a flag that is not there', async () => {
    for (const [method, request] of [
      ['GET', {}],
      ['PATCH', { body: { note: 'x' }, ifMatch: 1 }],
      ['DELETE', { ifMatch: 1 }],
    ] as const) {
      const reply = await desk.ada(method, `/api/flags/${randomUUID()}`, request)
      expect(reply.json).toMatchObject({ status: 404, code: 'no-such-flag' })
    }
  })
  test('the id of a flag on another article', async () => {
    const { id } = await create({ id: randomUUID() })
    const other = (await desk.ada('POST', '/api/articles', { body: { text: TEXT } })).json
    const reply = await desk.ada('POST', `/api/articles/${other.id}/flags`, { body: { ...GOOD, id } })
    expect(reply.json).toMatchObject({ status: 409, code: 'id-taken' })
  })
})

describe('a flag', () => {
  test('is made on its words, with their context, by the person who is signed in', async () => {
    const reply = await desk.ada('POST', flagsPath, { body: GOOD })
    expect(reply.status).toBe(201)
    expect(reply.headers.get('etag')).toBe('"1"')
    expect(reply.json).toMatchObject({
      ...GOOD,
      quote: { exact: 'minister', prefix: 'The ', suffix: ' 😀 left on Monday. Nobody follo' },
      anchor: { outcome: 'exact' },
      status: 'open',
      suggestedText: null,
      author: { name: 'Ada Checker' },
      version: 1,
    })
  })

  test('made twice with one id is one flag', async () => {
    const body = { ...GOOD, id: randomUUID() }
    const [first, second] = await Promise.all([
      desk.ada('POST', flagsPath, { body }),
      desk.ada('POST', flagsPath, { body }),
    ])
    expect(statuses([first, second])).toEqual([200, 201])
    expect(first.json).toEqual(second.json)
    expect(await desk.client.flag.count({ where: { id: body.id } })).toBe(1)
  })

  test('keeps every character of its note and suggestion', async () => {
    const note = `<script>alert(1)</script> =HYPERLINK("x") \u202eright-to-left\u202c 👩‍👩‍👧 \u0000\u0007 ${'long'.repeat(25_600)}`
    const flag = await create({ note, suggestedText: '' })
    expect((await desk.ada('GET', `/api/flags/${flag.id}`)).json).toMatchObject({ note, suggestedText: '' })
  })

  test('is listed in reading order, page by page', async () => {
    const { json: article } = await desk.ada('POST', '/api/articles', { body: { text: TEXT } })
    const path = `/api/articles/${article.id}/flags`
    for (const [start, end] of [
      [20, 30],
      [0, 3],
      [0, 12],
      [4, 12],
    ]) {
      await desk.ada('POST', path, { body: { ...GOOD, span: { start, end } } })
    }
    const seen: string[] = []
    let cursor = ''
    do {
      const { json } = await desk.ada('GET', `${path}?limit=3${cursor}`)
      seen.push(
        ...json.items.map(
          (flag: { span: { start: number; end: number } }) => `${flag.span.start}-${flag.span.end}`,
        ),
      )
      cursor = json.nextCursor === null ? '' : `&cursor=${json.nextCursor}`
    } while (cursor !== '')
    expect(seen).toEqual(['0-3', '0-12', '4-12', '20-30'])
  })

  test('comes with a thousand others in one page', async () => {
    const { json: article } = await desk.ada('POST', '/api/articles', { body: { text: TEXT } })
    const author = await desk.client.user.findFirstOrThrow()
    const at = new Date()
    const ids = Array.from({ length: FLAGS_PAGE_MAX + 1 }, () => randomUUID())
    const { span, ...said } = GOOD
    const flag = { articleId: article.id, authorId: author.id, status: 'open', createdAt: at, updatedAt: at }
    await desk.client.flag.createMany({ data: ids.map((id) => ({ id, ...flag, ...said })) })
    const anchor = { revisionId: article.revision.id, ...span, exact: '', prefix: '', suffix: '' }
    await desk.client.anchor.createMany({
      data: ids.map((flagId) => ({ flagId, ...anchor, outcome: 'exact' })),
    })
    const path = `/api/articles/${article.id}/flags?limit=${FLAGS_PAGE_MAX}`
    const { json } = await desk.ada('GET', path)
    expect(json.items).toHaveLength(FLAGS_PAGE_MAX)
    const rest = await desk.ada('GET', `${path}&cursor=${json.nextCursor}`)
    expect(rest.json).toMatchObject({ items: [expect.anything()], nextCursor: null })
  })
})

describe('a change', () => {
  test('needs the version it was made on', async () => {
    const flag = await create()
    const reply = await desk.ada('PATCH', `/api/flags/${flag.id}`, { body: { note: 'x' } })
    expect(reply.json).toMatchObject({ status: 428, code: 'version-needed' })
    expect((await desk.ada('DELETE', `/api/flags/${flag.id}`)).status).toBe(428)
  })

  test('on an old version is refused, with the flag as it is now', async () => {
    const flag = await create()
    await desk.ada('PATCH', `/api/flags/${flag.id}`, { body: { note: 'hers' }, ifMatch: 1 })
    const before = await everything()
    const reply = await desk.ada('PATCH', `/api/flags/${flag.id}`, { body: { note: 'his' }, ifMatch: 1 })
    expect(reply.json).toMatchObject({
      status: 412,
      code: 'changed-meanwhile',
      current: { note: 'hers', version: 2 },
    })
    expect((await desk.ada('DELETE', `/api/flags/${flag.id}`, { ifMatch: 1 })).status).toBe(412)
    expect(await everything()).toBe(before)
  })

  test('of two at the same moment one wins', async () => {
    const flag = await create()
    const replies = await Promise.all(
      ['a', 'b', 'c', 'd'].map((note) =>
        desk.ada('PATCH', `/api/flags/${flag.id}`, { body: { note }, ifMatch: 1 }),
      ),
    )
    expect(statuses(replies)).toEqual([200, 412, 412, 412])
  })

  test.each([
    ['nothing', {}],
    ['an empty note', { note: '' }],
    ['an unknown status', { status: 'gone' }],
    ['an unknown outcome', { outcome: 'won' }],
    ['a reason of spaces', { reason: ' ' }],
    ['its author', { author: { id: 'x', name: 'x' } }],
  ])('cannot be of %s', async (_what, body) => {
    const flag = await create()
    expect((await desk.ada('PATCH', `/api/flags/${flag.id}`, { body, ifMatch: 1 })).status).toBe(422)
  })

  test('counts the version up and changes only what it names', async () => {
    const flag = await create({ suggestedText: 'envoy' })
    const reply = await desk.ada('PATCH', `/api/flags/${flag.id}`, {
      body: { severity: 'query' },
      ifMatch: 1,
    })
    expect(reply.headers.get('etag')).toBe('"2"')
    expect(reply.json).toMatchObject({ ...GOOD, severity: 'query', suggestedText: 'envoy', version: 2 })
  })
})

describe('a withdrawn flag', () => {
  test('is gone from everywhere, stays in the history, and comes back when asked', async () => {
    const flag = await create({ note: 'A slip of mine.' })
    const withdrawn = await desk.ada('DELETE', `/api/flags/${flag.id}`, { ifMatch: 1 })
    expect([withdrawn.status, withdrawn.text, withdrawn.headers.get('etag')]).toEqual([204, '', '"2"'])
    expect((await desk.ada('GET', `/api/flags/${flag.id}`)).status).toBe(404)
    expect((await desk.ada('GET', `${flagsPath}?limit=200`)).text).not.toContain(flag.id)
    const history = await desk.ada('GET', flagsPath.replace('flags', 'history'))
    expect(history.json.items[0]).toMatchObject({ action: 'flag:withdraw', subject: { id: flag.id } })

    const path = `/api/flags/${flag.id}/restore`
    expect((await desk.ada('POST', path)).status).toBe(428)
    expect((await desk.ada('POST', path, { ifMatch: 1 })).status).toBe(412)
    expect((await desk.ada('POST', path, { ifMatch: 2 })).json).toMatchObject({
      note: 'A slip of mine.',
      version: 3,
    })
    expect((await desk.ada('GET', `/api/flags/${flag.id}`)).status).toBe(200)
  })
})

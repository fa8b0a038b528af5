import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const MERKEL = {
  ...{ kind: 'office', name: 'German Chancellor', holder: 'Angela Merkel', aliases: ['Merkel'] },
  ...{ from: '2005-11-22', to: '2021-12-08' },
}
const NAME = { kind: 'name', name: 'Sviatlana Tsikhanouskaya', aliases: ['Svetlana Tikhanovskaya'] }
const EVENT = { kind: 'event', name: 'Brexit referendum', date: '2016-06-23' }

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
beforeEach(async () => {
  await desk.client.bookEntry.deleteMany()
})
afterAll(() => desk.close())

const add = async (content: object = MERKEL) => (await desk.ada('POST', '/api/book', { body: content })).json
const list = async (query = '') => (await desk.ada('GET', `/api/book${query}`)).json.items
const take = (csv: string) => desk.ada('POST', '/api/book/import', { body: { csv } })
const history = () =>
  desk.client.historyEntry.findMany({ where: { subjectType: 'book' }, orderBy: { id: 'desc' } })

describe('refused', () => {
  test('without a session; to an author, who may read it', async () => {
    const author = await desk.as('author')
    const { id } = await add()
    for (const [method, path, request] of [
      ['POST', '/api/book', { body: NAME }],
      ['PATCH', `/api/book/${id}`, { body: { to: null }, ifMatch: 1 }],
      ['DELETE', `/api/book/${id}`, { ifMatch: 1 }],
      ['POST', '/api/book/import', { body: { csv: 'kind,name\nname,A' } }],
    ] as const) {
      expect((await desk.nobody(method, path, request)).status).toBe(401)
      expect((await author(method, path, request)).json).toMatchObject({ status: 403, code: 'not-permitted' })
    }
    for (const path of ['/api/book', `/api/book/${id}`, '/api/book.csv']) {
      expect((await author('GET', path)).status).toBe(200)
    }
    expect(await list()).toHaveLength(1)
  })
  test('what is not there', async () => {
    const path = `/api/book/${randomUUID()}`
    expect((await desk.ada('GET', path)).json).toMatchObject({ status: 404, code: 'no-such-book-entry' })
    expect((await desk.ada('PATCH', path, { body: { to: null }, ifMatch: 1 })).status).toBe(404)
    expect((await desk.ada('DELETE', path, { ifMatch: 1 })).status).toBe(404)
  })
  const wrong: [why: string, content: object, path: string][] = [
    ['no kind', { name: 'A' }, 'kind'],
    ['another kind', { kind: 'place', name: 'A' }, 'kind'],
    ['no name', { kind: 'name', name: ' ' }, 'name'],
    ['a name of two lines', { kind: 'name', name: 'A\nB' }, 'name'],
    ['a name that would part others', { kind: 'name', name: 'A | B' }, 'name'],
    ['an office without a holder', { ...MERKEL, holder: null }, 'holder'],
    ['a term the wrong way round', { ...MERKEL, to: '2004-01-01' }, 'to'],
    ['no day of the calendar', { ...EVENT, date: '2016-06-31' }, 'date'],
    ['an event without a day', { kind: 'event', name: 'A' }, 'date'],
    ['something else', { ...NAME, colour: 'red' }, ''],
  ]
  test.each(wrong)('%s', async (_why, body, path) => {
    const { status, json } = await desk.ada('POST', '/api/book', { body })
    expect(status).toBe(422)
    expect(json.issues[0].path).toBe(path)
    expect(await list()).toEqual([])
  })
  test('what is in the book already', async () => {
    await add()
    const other = await add({ ...MERKEL, from: '2009-10-28' })
    const again = await desk.ada('POST', '/api/book', { body: { ...MERKEL, aliases: [] } })
    expect(again.json).toMatchObject({ status: 409, code: 'in-the-book' })
    const moved = await desk.ada('PATCH', `/api/book/${other.id}`, {
      body: { from: MERKEL.from },
      ifMatch: 1,
    })
    expect(moved.json).toMatchObject({ status: 409, code: 'in-the-book' })
  })
  test('a change without its version, on an old one, of nothing, or that fits nothing', async () => {
    const { id } = await add()
    const path = `/api/book/${id}`
    const body = { to: '2021-12-07' }
    expect((await desk.ada('PATCH', path, { body })).status).toBe(428)
    expect((await desk.ada('PATCH', path, { body: {}, ifMatch: 1 })).status).toBe(422)
    expect((await desk.ada('PATCH', path, { body: { date: '2020-01-01' }, ifMatch: 1 })).status).toBe(422)
    await desk.ada('PATCH', path, { body, ifMatch: 1 })
    expect((await desk.ada('PATCH', path, { body, ifMatch: 1 })).json).toMatchObject({
      ...{ status: 412, current: { version: 2, to: '2021-12-07' } },
    })
    expect((await desk.ada('DELETE', path, { ifMatch: 1 })).status).toBe(412)
    expect((await desk.ada('DELETE', path)).status).toBe(428)
  })
})

describe('the book', () => {
  test('takes an entry once, with its history', async () => {
    const id = randomUUID()
    const first = await desk.ada('POST', '/api/book', { body: { ...MERKEL, id } })
    expect(first).toMatchObject({ status: 201, json: { ...MERKEL, id, date: null, version: 1 } })
    expect(first.headers.get('etag')).toBe('"1"')
    expect((await desk.ada('POST', '/api/book', { body: { ...MERKEL, id } })).status).toBe(200)
    expect((await desk.ada('GET', `/api/book/${id}`)).headers.get('etag')).toBe('"1"')
    const [entry] = await history()
    expect(entry).toMatchObject({ action: 'book:add', subjectId: id, articleId: null })
  })
  test('changes, removes and brings back an entry', async () => {
    const { id } = await add()
    const { json } = await desk.ada('PATCH', `/api/book/${id}`, {
      body: { aliases: [], to: null },
      ifMatch: 1,
    })
    expect(json).toMatchObject({ aliases: [], to: null, from: MERKEL.from, version: 2 })
    expect((await desk.ada('DELETE', `/api/book/${id}`, { ifMatch: 2 })).status).toBe(204)
    expect(await list()).toEqual([])
    const [removed, changed] = await history()
    expect(changed).toMatchObject({ action: 'book:change', detail: { before: { to: MERKEL.to } } })
    expect(removed).toMatchObject({ action: 'book:remove' })
    const { content } = (removed?.detail ?? {}) as { content?: object }
    expect((await desk.ada('POST', '/api/book', { body: { ...content, id } })).status).toBe(201)
  })
  test('is listed by kind and name, page by page, and searched', async () => {
    for (const entry of [NAME, MERKEL, EVENT, { ...NAME, name: 'Élise Ahn', aliases: [] }]) await add(entry)
    expect((await list()).map(({ kind }: { kind: string }) => kind)).toEqual([
      'event',
      'name',
      'name',
      'office',
    ])
    expect(await list('?kind=name')).toHaveLength(2)
    expect(await list('?q=elise')).toMatchObject([{ name: 'Élise Ahn' }])
    expect(await list('?q=tikhanovskaya')).toMatchObject([{ name: NAME.name }])
    expect(await list('?q=chancellor%20merkel')).toHaveLength(1)
    const { json: first } = await desk.ada('GET', '/api/book?limit=3')
    const { json: rest } = await desk.ada('GET', `/api/book?limit=3&cursor=${first.nextCursor}`)
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([3, 1, null])
  })
})

describe('a table', () => {
  test('leaves, comes in again and changes nothing', async () => {
    for (const entry of [NAME, MERKEL, EVENT, { ...NAME, name: '=1+1', aliases: ['-1', 'a;=b'] }]) {
      await add(entry)
    }
    const before = await list()
    const { text, headers } = await desk.ada('GET', '/api/book.csv')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect((await take(text)).json).toEqual({ added: 0, changed: 0, unchanged: 4 })
    expect(await list()).toEqual(before)
    await desk.client.bookEntry.deleteMany()
    expect((await take(text)).json).toEqual({ added: 4, changed: 0, unchanged: 0 })
    const contents = (entries: object[]) =>
      entries.map((entry) => ({ ...entry, id: '', createdAt: '', updatedAt: '' }))
    expect(contents(await list())).toEqual(contents(before))
  })
  test('comes in as a file, from a spreadsheet with semicolons and a code page', async () => {
    const form = new FormData()
    const words = 'Kind;Name;Aliases;Date\r\nname;Müller;Mueller | Muller;\r\nevent;Fête;;2020-07-14\r\n'
    form.set('file', new Blob([Buffer.from(words, 'latin1')]), 'book.csv')
    const reply = await desk.ada('POST', '/api/book/import', { form })
    expect(reply.json).toEqual({ added: 2, changed: 0, unchanged: 0 })
    expect(await list('?kind=name')).toMatchObject([{ name: 'Müller', aliases: ['Mueller', 'Muller'] }])
  })
  test('changes what is there and says something else, in one entry of the history', async () => {
    const { id } = await add({ ...MERKEL, to: null })
    const csv =
      'kind,name,holder,aliases,from,to\noffice,German Chancellor,Angela Merkel,,2005-11-22,2021-12-08'
    expect((await take(`${csv}\nname,Olaf Scholz,,,,`)).json).toEqual({ added: 1, changed: 1, unchanged: 0 })
    expect(await list('?kind=office')).toMatchObject([{ id, to: '2021-12-08', aliases: [], version: 2 }])
    const [entry] = await history()
    expect(entry).toMatchObject({
      action: 'book:import',
      detail: { changed: [{ id, before: { to: null } }] },
    })
    const entries = (await history()).length
    await take(csv)
    expect(await history()).toHaveLength(entries)
  })
  test('with faults is refused whole, every row named with its line', async () => {
    const rows = [
      'kind,name,holder,from,to,date',
      'name,Good One,,,,',
      'place,Rome,,,,',
      'office,"German\nChancellor",Angela Merkel,,,',
      'event,Brexit,,,,2016-06-31',
      'office,Chancellor,Merkel,2005-11-22,2004-11-22,',
      'name,Good One,,,,',
      'name,Good Two,,,,,too many',
    ]
    const { status, json } = await take(rows.join('\n'))
    expect(json).toMatchObject({ status: 422, code: 'unreadable-table' })
    expect(status).toBe(422)
    expect(json.issues.map(({ path }: { path: string }) => path)).toEqual([
      ...['line 3, kind', 'line 4, name', 'line 6, date', 'line 7, to', 'line 8', 'line 9'],
    ])
    expect(json.detail).toContain('line 3')
    expect(await list()).toEqual([])
  })
  const unreadable: [why: string, body: object][] = [
    ['nothing at all', {}],
    ['an empty table', { csv: '' }],
    ['no heading', { csv: 'name,Angela Merkel' }],
    ['a column that is none', { csv: 'kind,name,colour\nname,A,red' }],
    ['a column twice', { csv: 'kind,name,name\nname,A,B' }],
    ['a cell that is never closed', { csv: 'kind,name\nname,"A' }],
    ['something else beside it', { csv: 'kind,name', mode: 'append' }],
  ]
  test.each(unreadable)('is refused: %s', async (_why, body) => {
    expect((await desk.ada('POST', '/api/book/import', { body })).status).toBe(422)
  })
  test('of bytes that are no words is refused', async () => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 1])]), 'book.xlsx')
    expect((await desk.ada('POST', '/api/book/import', { form })).status).toBe(422)
  })
})

test('an article is looked over anew, once somebody asks, when the book has changed', async () => {
  const { json } = await desk.ada('POST', '/api/articles', {
    body: { text: 'A text.', publishedOn: '2020-08-19' },
  })
  const from = async () => (await desk.client.article.findUnique({ where: { id: json.id } }))?.noticedFrom
  const before = await from()
  const { id } = await add()
  expect(await from()).toBe(before)
  await desk.ada('GET', `/api/articles/${json.id}/findings`)
  const after = await from()
  expect(after).not.toBe(before)
  await desk.ada('DELETE', `/api/book/${id}`, { ifMatch: 1 })
  await desk.ada('GET', `/api/articles/${json.id}/rules`)
  expect(await from()).not.toBe(after)
})

test('an event that an article dates otherwise is a finding, as long as the book says so', async () => {
  const { json } = await desk.ada('POST', '/api/articles', {
    body: { text: 'The Brexit referendum (June 24, 2016) split the country.', publishedOn: '2020-08-19' },
  })
  const findings = async () => (await desk.ada('GET', `/api/articles/${json.id}/findings`)).json.items
  expect(await findings()).toEqual([])
  const { id } = await add(EVENT)
  const { json: file } = await desk.ada('GET', `/api/articles/${json.id}/export/json`)
  expect(file.findings).toMatchObject([{ rule: 'event-date' }])
  const [finding] = await findings()
  expect(finding).toMatchObject({ rule: 'event-date', confidence: 'precise', state: 'pending' })
  expect((await desk.ada('GET', `/api/articles/${json.id}`)).json.progress).toMatchObject({ findings: 1 })

  await desk.ada('POST', `/api/articles/${json.id}/findings/${finding.id}/dismiss`)
  await desk.ada('PATCH', `/api/book/${id}`, { body: { aliases: ['Brexit'] }, ifMatch: 1 })
  expect(await findings()).toMatchObject([{ id: finding.id, state: 'dismissed' }])
  await desk.ada('POST', `/api/articles/${json.id}/findings/${finding.id}/reopen`)
  await desk.ada('PATCH', `/api/book/${id}`, { body: { date: '2016-06-24' }, ifMatch: 2 })
  expect(await findings()).toEqual([])
})

import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statuses } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const SAMPLE = readFileSync(path.join(import.meta.dirname, '../../prisma/samples/belarus-2020.txt'), 'utf8')
const LINKED = 'Related: The summit ends\n\nhttps://example.com/2024/05/05/summit'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

const cursorOf = (keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url')
const imported = async (body: object) => (await desk.ada('POST', '/api/articles', { body })).json
const stored = async () => [
  await desk.client.article.findMany(),
  await desk.client.revision.count(),
  await desk.client.original.count(),
  await desk.client.finding.count(),
  await desk.client.historyEntry.count(),
]

describe('an import is refused and leaves no half-made article', () => {
  const cases: [why: string, body: unknown, path: string][] = [
    ['no text', { title: 'x' }, 'text'],
    ['an empty text', { text: '' }, 'text'],
    ['a text of white space', { text: ' \n\n ' }, 'text'],
    ['half a character', { text: 'a\ud83d b' }, 'text'],
    ['an empty title', { text: 'x', title: ' ' }, 'title'],
    ['a title that never ends', { text: 'x', title: 'x'.repeat(501) }, 'title'],
    ['a date the calendar does not have', { text: 'x', publishedOn: '2023-02-29' }, 'publishedOn'],
    ['a date in another form', { text: 'x', publishedOn: '19.08.2020' }, 'publishedOn'],
    ['an address that runs code', { text: 'x', sourceUrl: 'javascript:alert(1)' }, 'sourceUrl'],
    ['a language that is none', { text: 'x', language: 'english language' }, 'language'],
    ['an id that is no UUID', { text: 'x', id: '1' }, 'id'],
    ['an unknown field', { text: 'x', colour: 'red' }, ''],
    ['no object', 'x', ''],
  ]
  test.each(cases)('%s', async (_why, body, field) => {
    const before = await stored()
    const reply = await desk.ada('POST', '/api/articles', { raw: JSON.stringify(body) })
    expect([400, 422]).toContain(reply.status)
    expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    if (reply.status === 422) expect(reply.json.issues[0].path).toBe(field)
    expect(await stored()).toEqual(before)
  })
})

describe('an article', () => {
  test('comes in as revision 1 with its findings, and the original stays byte for byte', async () => {
    const reply = await desk.ada('POST', '/api/articles', {
      body: { text: SAMPLE, publishedOn: '2020-08-19' },
    })
    expect(reply.status).toBe(201)
    expect(reply.headers.get('etag')).toBe('"1"')
    expect(reply.json).toMatchObject({
      title: "Russia criticized alleged foreign involvement in Belarus's post-election protests while…",
      publishedOn: '2020-08-19',
      publishedOnSource: 'editor',
      state: 'draft',
      language: 'en',
      progress: { sentences: 18, flags: 0, findings: 1 },
      revision: { number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    const original = await desk.ada('GET', `/api/articles/${reply.json.id}/original`)
    expect(original.text).toBe(SAMPLE)
    expect(original.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(original.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(original.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('keeps markup, formulas, marks, emoji and lines of 100 kB as they are', async () => {
    const text = `<script>alert(1)</script> =HYPERLINK("x")\n\n\u200f\u202bשלום\u202c 👩‍👩‍👧\n\n${'word '.repeat(20_480).trim()}`
    const article = await imported({ text })
    expect(article.revision.text).toBe(text)
    expect(article.revision.repairs).toEqual([])
    expect((await desk.ada('GET', `/api/articles/${article.id}`)).json).toEqual(article)
  })

  test('imported twice with one id is one article', async () => {
    const body = { id: randomUUID(), text: 'The one and only.' }
    const replies = await Promise.all([1, 2].map(() => desk.ada('POST', '/api/articles', { body })))
    expect(statuses(replies)).toEqual([200, 201])
    expect(await desk.client.revision.count({ where: { articleId: body.id } })).toBe(1)
  })

  test('has sentences that lie in its blocks, in order', async () => {
    const { revision } = await imported({ text: SAMPLE })
    let position = 0
    for (const { start, end } of revision.sentences) {
      expect(start).toBeGreaterThanOrEqual(position)
      expect(
        revision.blocks.some(
          (block: { start: number; end: number }) => block.start <= start && end <= block.end,
        ),
      ).toBe(true)
      position = end
    }
  })

  test('lists its revisions', async () => {
    const { id, revision } = await imported({ text: 'A text.' })
    const list = await desk.ada('GET', `/api/articles/${id}/revisions`)
    expect(list.json).toMatchObject({
      items: [{ id: revision.id, number: 1, hash: revision.hash }],
      nextCursor: null,
    })
    expect((await desk.ada('GET', `/api/articles/${id}/revisions/1`)).json).toEqual(revision)
    expect((await desk.ada('GET', `/api/articles/${id}/revisions/2`)).json.code).toBe('no-such-revision')
    expect((await desk.ada('GET', `/api/articles/${id}/revisions/x`)).status).toBe(422)
  })
})

describe('what is known about an article', () => {
  test('changes with the version named; a new publication date makes the rules run again', async () => {
    const { id } = await imported({ text: LINKED, publishedOn: '2020-08-19' })
    const address = `/api/articles/${id}`
    expect((await desk.ada('PATCH', address, { body: { title: 'x' } })).status).toBe(428)
    const later = await desk.ada('PATCH', address, { body: { publishedOn: '2024-05-05' }, ifMatch: 1 })
    expect(later.json).toMatchObject({ publishedOn: '2024-05-05', version: 2, progress: { findings: 0 } })
    const stale = await desk.ada('PATCH', address, { body: { title: 'x' }, ifMatch: 1 })
    expect(stale.json).toMatchObject({ status: 412, current: { version: 2 } })
    const none = await desk.ada('PATCH', address, { body: { publishedOn: null }, ifMatch: 2 })
    expect(none.json).toMatchObject({ publishedOn: null, publishedOnSource: null, progress: { findings: 0 } })
    const back = await desk.ada('PATCH', address, { body: { publishedOn: '2020-08-19' }, ifMatch: 3 })
    expect(back.json).toMatchObject({ progress: { findings: 1 }, version: 4 })
  })

  test('is never answered from a cache: flags change what is told without a new version', async () => {
    const { id } = await imported({ text: 'A text.' })
    const first = await desk.ada('GET', `/api/articles/${id}`)
    const again = await desk.ada('GET', `/api/articles/${id}`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect([again.status, again.headers.get('cache-control')]).toEqual([200, 'no-store'])
  })

  test('is refused when nothing is named, or something that cannot be changed', async () => {
    const { id } = await imported({ text: 'A text.' })
    for (const body of [{}, { state: 'lost' }, { id: 'x' }, { title: null }]) {
      expect((await desk.ada('PATCH', `/api/articles/${id}`, { body, ifMatch: 1 })).status).toBe(422)
    }
  })

  test('is told by the history, the latest first, page by page', async () => {
    const { id } = await imported({ text: 'A text.' })
    await desk.ada('PATCH', `/api/articles/${id}`, { body: { byline: 'Ann Lee' }, ifMatch: 1 })
    const first = await desk.ada('GET', `/api/articles/${id}/history?limit=1`)
    expect(first.json.items).toMatchObject([
      {
        action: 'article:change',
        actor: { name: 'Ada Checker' },
        detail: { from: 1, change: { byline: 'Ann Lee' } },
      },
    ])
    const second = await desk.ada(
      'GET',
      `/api/articles/${id}/history?limit=1&cursor=${first.json.nextCursor}`,
    )
    expect(second.json).toMatchObject({ items: [{ action: 'article:import' }], nextCursor: null })
  })
})

describe('an article taken off the desk', () => {
  test('is not there for anybody any more', async () => {
    const { id } = await imported({ text: 'A text to take off.' })
    const { json: flag } = await desk.ada('POST', `/api/articles/${id}/flags`, {
      body: { span: { start: 0, end: 1 }, category: 'number', severity: 'minor', note: 'x' },
    })
    expect((await desk.ada('DELETE', `/api/articles/${id}`)).status).toBe(428)
    expect((await desk.ada('DELETE', `/api/articles/${id}`, { ifMatch: 7 })).status).toBe(412)
    expect((await desk.ada('DELETE', `/api/articles/${id}`, { ifMatch: 1 })).status).toBe(204)
    const paths = [
      '',
      '/original',
      '/revisions',
      '/revisions/1',
      '/flags',
      '/findings',
      '/history',
      '/export/csv',
    ]
    for (const rest of paths) expect((await desk.ada('GET', `/api/articles/${id}${rest}`)).status).toBe(404)
    expect((await desk.ada('GET', `/api/flags/${flag.id}`)).status).toBe(404)
    expect((await desk.ada('GET', '/api/articles?limit=200')).text).not.toContain(id)
    expect((await desk.ada('POST', '/api/articles', { body: { id, text: 'Again.' } })).json.code).toBe(
      'id-taken',
    )
    expect(await desk.client.historyEntry.count({ where: { articleId: id, action: 'article:delete' } })).toBe(
      1,
    )
  })
})

describe('the list of articles', () => {
  test('finds words of the title and shows the latest change first, page by page', async () => {
    const titles = ['Needle one', 'Needle two', 'Needle three']
    for (const title of titles) await imported({ text: 'A text.', title })
    const seen: string[] = []
    let cursor = ''
    do {
      const { json } = await desk.ada('GET', `/api/articles?q=needle&limit=2${cursor}`)
      seen.push(...json.items.map((item: { title: string }) => item.title))
      cursor = json.nextCursor === null ? '' : `&cursor=${json.nextCursor}`
    } while (cursor !== '')
    expect(seen).toEqual(titles.toReversed())
    expect((await desk.ada('GET', '/api/articles?q=needle&state=published')).json.items).toEqual([])
  })

  test.each([
    'limit=0',
    'limit=100000',
    'limit=x',
    'state=lost',
    'cursor=nonsense',
    'cursor=WzFd',
    `cursor=${cursorOf(['garbage', 'x'])}`,
    `cursor=${cursorOf(['2020-01-01', 'x'])}`,
    `cursor=${cursorOf([1e40, 'x'])}`,
  ])('refuses ?%s', async (query) => {
    expect((await desk.ada('GET', `/api/articles?${query}`)).json).toMatchObject({
      status: 422,
      code: 'invalid-input',
    })
  })
})

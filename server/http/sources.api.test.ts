import { createHash, randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statuses } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const GOOD = { type: 'document', title: 'Minutes of the council' }

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

const create = async (change: object = {}) =>
  (await desk.ada('POST', '/api/sources', { body: { ...GOOD, ...change } })).json
const formOf = (bytes: Uint8Array<ArrayBuffer> | string, name = 'minutes.pdf', type = 'application/pdf') => {
  const form = new FormData()
  form.set('file', new Blob([bytes], { type }), name)
  return form
}
const incoming = () => readdir(path.join(desk.folder, 'files', 'incoming')).catch(() => [])
const kept = (hash: string) => readdir(path.join(desk.folder, 'files', hash.slice(0, 2)))
const sha256 = (bytes: string) => createHash('sha256').update(bytes).digest('hex')

describe('a source is refused and nothing changes', () => {
  const cases: [why: string, body: object, path: string][] = [
    ['no title', { ...GOOD, title: undefined }, 'title'],
    ['a title of spaces', { ...GOOD, title: '  ' }, 'title'],
    ['no type', { ...GOOD, type: undefined }, 'type'],
    ['an unknown type', { ...GOOD, type: 'rumour' }, 'type'],
    ['an address that runs', { ...GOOD, url: 'javascript:alert(1)' }, 'url'],
    ['half a character', { ...GOOD, quotedWords: 'a\ud83d' }, 'quotedWords'],
    ['a day that is none', { ...GOOD, accessedOn: '2020-02-30' }, 'accessedOn'],
    ['an unknown rank', { ...GOOD, rank: 'tertiary' }, 'rank'],
    ['a confidence that is a word', { ...GOOD, confidential: 'yes' }, 'confidential'],
    ['an unknown field', { ...GOOD, colour: 'red' }, ''],
    ['an id that is no UUID', { ...GOOD, id: 'mine' }, 'id'],
  ]
  test.each(cases)('%s', async (_why, body, at) => {
    const before = await desk.client.source.count()
    const reply = await desk.ada('POST', '/api/sources', { body })
    expect(reply).toMatchObject({ status: 422, json: { code: 'invalid-input', issues: [{ path: at }] } })
    expect(await desk.client.source.count()).toBe(before)
  })
  test('one that is not there', async () => {
    const calls = [
      ['GET', '', {}],
      ['PATCH', '', { body: { title: 'x' }, ifMatch: 1 }],
      ['DELETE', '', { ifMatch: 1 }],
      ['POST', '/restore', { ifMatch: 1 }],
      ['POST', '/files', { form: formOf('x') }],
      ['GET', '/files/1', {}],
      ['DELETE', '/files/1', {}],
      ['POST', '/files/1/restore', {}],
    ] as const
    for (const [method, rest, request] of calls) {
      const reply = await desk.ada(method, `/api/sources/${randomUUID()}${rest}`, request)
      expect([method, rest, reply.status]).toEqual([method, rest, 404])
    }
  })
  test('a change without a version, of an old one, of nothing', async () => {
    const { id } = await create()
    const at = `/api/sources/${id}`
    expect((await desk.ada('PATCH', at, { body: { title: 'x' } })).status).toBe(428)
    expect((await desk.ada('DELETE', at)).status).toBe(428)
    expect((await desk.ada('PATCH', at, { body: {}, ifMatch: 1 })).status).toBe(422)
    await desk.ada('PATCH', at, { body: { title: 'x' }, ifMatch: 1 })
    const late = await desk.ada('PATCH', at, { body: { title: 'y' }, ifMatch: 1 })
    expect(late).toMatchObject({ status: 412, json: { current: { title: 'x', version: 2 } } })
    expect((await desk.ada('DELETE', at, { ifMatch: 1 })).status).toBe(412)
  })
})

describe('a source', () => {
  test('is secondary and in the open unless somebody says otherwise', async () => {
    const reply = await desk.ada('POST', '/api/sources', { body: GOOD })
    expect(reply.status).toBe(201)
    expect(reply.headers.get('etag')).toBe('"1"')
    expect(reply.json).toMatchObject({
      ...GOOD,
      ...{ url: null, publisher: null, author: null, locator: null, quotedWords: null, accessedOn: null },
      ...{ rank: 'secondary', confidential: false, files: [], removed: false, version: 1 },
      adder: { name: 'Ada Checker' },
    })
  })

  test('made twice with one id is one', async () => {
    const body = { ...GOOD, id: randomUUID() }
    const replies = await Promise.all([1, 2].map(() => desk.ada('POST', '/api/sources', { body })))
    expect(statuses(replies)).toEqual([200, 201])
    expect(await desk.client.source.count({ where: { id: body.id } })).toBe(1)
  })

  test('is found by the words of what it is, whatever their accents and order', async () => {
    const { id } = await create({ title: 'Größe 100%', publisher: 'Le Café_du Nord', author: 'Zoë' })
    const find = async (q: string) =>
      (await desk.ada('GET', `/api/sources?q=${encodeURIComponent(q)}`)).json.items.map(
        (source: { id: string }) => source.id,
      )
    expect(await find('zoe cafe')).toEqual([id])
    expect(await find('100%')).toEqual([id])
    expect(await find('1%0')).toEqual([])
    expect(await find('cafe_du')).toEqual([id])
    expect(await find('cafe_nord')).toEqual([])
    await desk.ada('PATCH', `/api/sources/${id}`, { body: { author: 'Ada' }, ifMatch: 1 })
    expect(await find('zoe')).toEqual([])
  })

  test('is listed with the latest change first, page by page', async () => {
    const [first, second] = [await create(), await create()]
    await desk.ada('PATCH', `/api/sources/${first.id}`, { body: { title: 'Again' }, ifMatch: 1 })
    const one = (await desk.ada('GET', '/api/sources?limit=1')).json
    expect(one.items).toMatchObject([{ id: first.id }])
    const two = (await desk.ada('GET', `/api/sources?limit=1&cursor=${one.nextCursor}`)).json
    expect(two.items).toMatchObject([{ id: second.id }])
    expect((await desk.ada('GET', '/api/sources?cursor=x')).status).toBe(422)
  })

  test('that is removed is in no list, keeps its id, and comes back', async () => {
    const { id } = await create({ title: 'Gone for a while' })
    const at = `/api/sources/${id}`
    const removed = await desk.ada('DELETE', at, { ifMatch: 1 })
    expect([removed.status, removed.headers.get('etag')]).toEqual([204, '"2"'])
    expect((await desk.ada('GET', at)).status).toBe(404)
    expect((await desk.ada('GET', '/api/sources?q=gone')).json.items).toEqual([])
    expect((await desk.ada('POST', '/api/sources', { body: { ...GOOD, id } })).status).toBe(409)
    expect((await desk.ada('POST', `${at}/restore`)).status).toBe(428)
    expect((await desk.ada('POST', `${at}/restore`, { ifMatch: 1 })).status).toBe(412)
    expect((await desk.ada('POST', `${at}/restore`, { ifMatch: 2 })).json).toMatchObject({ version: 3 })
    expect((await desk.ada('GET', at)).status).toBe(200)
  })
})

describe('a file', () => {
  const BYTES = '%PDF-1.7 these are the minutes'

  test('comes back byte for byte, and nothing in it can run', async () => {
    const { id } = await create()
    const name = 'Protokoll "März" 会議.pdf'
    const reply = await desk.ada('POST', `/api/sources/${id}/files`, { form: formOf(BYTES, name) })
    expect(reply.status).toBe(201)
    expect(reply.json).toMatchObject({
      ...{ filename: name, mediaType: 'application/pdf', size: BYTES.length, hash: sha256(BYTES) },
    })
    const file = await desk.ada('GET', `/api/sources/${id}/files/${reply.json.id}`)
    expect(file.text).toBe(BYTES)
    expect(file.headers.get('content-type')).toBe('application/pdf')
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    expect(file.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
    const disposition = file.headers.get('content-disposition')
    expect(disposition).toMatch(/^attachment; filename=".*"; filename\*=UTF-8''Protokoll/)
    expect(disposition).toContain(encodeURIComponent('会議'))
    expect((await desk.ada('GET', `/api/sources/${id}`)).json.files).toEqual([reply.json])
  })

  test('of a type that could run is mere bytes', async () => {
    const { id } = await create()
    for (const type of ['text/html', 'image/svg+xml', 'text/javascript', 'application/pdf+x']) {
      const form = formOf('<script>alert(1)</script>', 'a.html', type)
      const { json } = await desk.ada('POST', `/api/sources/${id}/files`, { form })
      const { headers } = await desk.ada('GET', `/api/sources/${id}/files/${json.id}`)
      expect(headers.get('content-type')).toBe('application/octet-stream')
    }
  })

  test('sent by two at once lies on the disk once, and nothing waits behind', async () => {
    const sources = [await create(), await create()]
    const bytes = 'the same words'
    const replies = await Promise.all(
      sources.map(({ id }) => desk.ada('POST', `/api/sources/${id}/files`, { form: formOf(bytes) })),
    )
    expect(statuses(replies)).toEqual([201, 201])
    expect(await kept(sha256(bytes))).toContain(sha256(bytes))
    await expect.poll(incoming).toEqual([])
    const [one, other] = replies.map((reply) => reply.json.id)
    const first = `/api/sources/${sources[0].id}/files/${one}`
    expect((await desk.ada('DELETE', first)).status).toBe(204)
    expect((await desk.ada('GET', first)).status).toBe(404)
    expect((await desk.ada('DELETE', first)).status).toBe(404)
    expect((await desk.ada('GET', `/api/sources/${sources[1].id}/files/${other}`)).text).toBe(bytes)
    expect((await desk.ada('GET', `/api/sources/${sources[0].id}/files/${other}`)).status).toBe(404)
  })

  test('that was removed comes back as it was, once, unless its source is gone', async () => {
    const { id } = await create()
    const at = `/api/sources/${id}/files`
    const { json: file } = await desk.ada('POST', at, { form: formOf('words') })
    const restore = (by = desk.ada) => by('POST', `${at}/${file.id}/restore`)
    expect((await restore()).json).toEqual(file)
    await desk.ada('DELETE', `${at}/${file.id}`)
    expect((await restore(await desk.as('author'))).status).toBe(403)
    expect((await desk.nobody('POST', `${at}/${file.id}/restore`)).status).toBe(401)
    expect((await restore()).json).toEqual(file)
    expect((await desk.ada('GET', `${at}/${file.id}`)).text).toBe('words')
    await desk.ada('DELETE', `${at}/${file.id}`)
    await desk.ada('DELETE', `/api/sources/${id}`, { ifMatch: 1 })
    expect((await restore()).json).toMatchObject({ status: 404, code: 'no-such-file' })
  })

  test('is refused when it is missing, too large or breaks off, and nothing is kept', async () => {
    const { id } = await create()
    const at = `/api/sources/${id}/files`
    expect((await desk.ada('POST', at, { form: new FormData() })).status).toBe(422)
    expect((await desk.ada('POST', at, { body: {} })).status).toBe(415)
    const two = formOf('a')
    two.append('file', new Blob(['b']), 'b')
    expect((await desk.ada('POST', at, { form: two })).status).toBe(422)
    const large = await desk.ada('POST', at, { form: formOf(new Uint8Array(25 * 1024 * 1024 + 1)) })
    expect(large).toMatchObject({
      status: 413,
      json: { code: 'too-large', detail: expect.stringContaining('25 MB') },
    })
    const early = { 'content-type': 'multipart/form-data; boundary=b' }
    const raw = '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nwords'
    expect((await desk.ada('POST', at, { raw, headers: early })).status).toBe(400)
    expect((await desk.ada('GET', `/api/sources/${id}`)).json.files).toEqual([])
    await expect.poll(incoming).toEqual([])
  })

  test('of the largest size there may be is taken', async () => {
    const { id } = await create()
    const form = formOf(new Uint8Array(25 * 1024 * 1024))
    expect((await desk.ada('POST', `/api/sources/${id}/files`, { form })).status).toBe(201)
  })
})

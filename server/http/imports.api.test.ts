import { readFile } from 'node:fs/promises'
import http, { type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const FIXTURES = path.join(import.meta.dirname, '..', 'imports')
const WRAPPED = `The minister said on Wednesday that the talks in the capital would
go on for another week, whatever the opposition might say of them.

Related: The talks
https://a.example/2024/05/05/talks

The police closed the square.`

let desk: TestDesk
let host: string
let site: Server
beforeAll(async () => {
  site = http.createServer((req, res) => {
    if (req.url === '/story.txt') res.setHeader('content-type', 'text/plain').end(WRAPPED)
    else if (req.url === '/picture') res.setHeader('content-type', 'image/png').end('x')
    else res.writeHead(404).end()
  })
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve)
  })
  host = `127.0.0.1:${(site.address() as AddressInfo).port}`
  desk = await openTestDesk({ fetchAllow: [host] })
})
afterAll(async () => {
  site.close()
  await desk.close()
})

const formOf = (bytes: Uint8Array | string, name: string, fields: Record<string, string> = {}) => {
  const form = new FormData()
  form.set('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name)
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  return form
}
const articles = async () => (await desk.ada('GET', '/api/articles')).json.items.length as number

describe('refused, and nothing is left of it', () => {
  const bad: [why: string, body: object, status: number, path: string][] = [
    ['nothing at all', {}, 422, 'text'],
    ['two things at once', { text: 'a', html: 'b' }, 422, 'text'],
    ['an unknown field', { text: 'a', colour: 'red' }, 422, ''],
    ['a file in JSON', { file: { bytes: [1, 2], filename: 'x', mediaType: 'y' } }, 422, 'file'],
    ['no address', { url: 'not an address' }, 422, 'url'],
    ['an address of another kind', { url: 'file:///etc/passwd' }, 422, 'url'],
    ['an address inside the house', { url: 'http://127.0.0.1:1/' }, 422, 'url'],
    ['an address that leads to a picture', { url: 'PICTURE' }, 422, 'url'],
    ['an import there is none of', { importId: 'x' }, 404, ''],
    ['white space', { text: ' \n ' }, 422, 'text'],
  ]
  test.each(bad)('%s', async (_why, body, status, field) => {
    const before = await articles()
    const sent = JSON.parse(JSON.stringify(body).replace('PICTURE', `http://${host}/picture`)) as object
    const reply = await desk.ada('POST', '/api/articles', { body: sent })
    expect(reply.status).toBe(status)
    expect(reply.headers.get('content-type')).toContain('problem+json')
    if (status === 422) expect(JSON.stringify(reply.json.issues)).toContain(field)
    expect(await articles()).toBe(before)
  })
  test('without a session', async () => {
    expect((await desk.nobody('POST', '/api/imports', { body: { text: 'a' } })).status).toBe(401)
    expect((await desk.nobody('GET', '/api/imports/x')).status).toBe(401)
  })
  test('a form without a file, a form that ends early, a body of another type', async () => {
    const empty = new FormData()
    empty.set('title', 'x')
    expect((await desk.ada('POST', '/api/articles', { form: empty })).status).toBe(422)
    const early = { 'content-type': 'multipart/form-data; boundary=b' }
    const raw = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nwords'
    expect((await desk.ada('POST', '/api/articles', { raw, headers: early })).status).toBe(400)
    const xml = { 'content-type': 'application/xml' }
    expect((await desk.ada('POST', '/api/articles', { raw: '<a/>', headers: xml })).status).toBe(415)
  })
  test('a file that is too large', async () => {
    const reply = await desk.ada('POST', '/api/articles', {
      form: formOf(new Uint8Array(50_000_000), 'big.pdf'),
    })
    expect(reply).toMatchObject({ status: 413, json: { code: 'too-large' } })
  })

  const broken: [why: string, name: string, bytes: () => Promise<Uint8Array>, said: RegExp][] = [
    ['an empty file', 'a.txt', async () => new Uint8Array(), /empty/],
    ['an empty Word document', 'a.docx', async () => new Uint8Array(), /empty/],
    [
      'a picture called text',
      'a.txt',
      async () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0', 'latin1'),
      /picture/,
    ],
    [
      'an old Word document',
      'a.doc',
      async () => Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      /\.docx/,
    ],
    ['text called a Word document', 'a.docx', async () => Buffer.from('Only words.'), /./],
    ['text called a PDF', 'a.pdf', async () => Buffer.from('Only words.'), /./],
    ['half a PDF', 'a.pdf', () => half('pdf', /\.pdf$/), /./],
    ['half a Word document', 'a.docx', () => half('docx', /\.docx$/), /./],
  ]
  test.each(broken)('%s', async (_why, name, bytes, said) => {
    const before = await articles()
    const reply = await desk.ada('POST', '/api/articles', { form: formOf(await bytes(), name) })
    expect(reply.status).toBe(422)
    expect(reply.json.detail).toMatch(said)
    expect(reply.json.detail).toMatch(/[.!]$/)
    expect(await articles()).toBe(before)
  })
})

const half = async (folder: string, pattern: RegExp): Promise<Uint8Array> => {
  const { readdir } = await import('node:fs/promises')
  const at = path.join(FIXTURES, folder, 'fixtures')
  const file = (await readdir(at)).find((name) => pattern.test(name)) ?? ''
  const bytes = await readFile(path.join(at, file))
  return bytes.subarray(0, bytes.length / 3)
}

describe('read first, imported then', () => {
  test('with a repair taken back and a detail corrected', async () => {
    const { status, json } = await desk.ada('POST', '/api/imports', { body: { text: WRAPPED } })
    expect(status).toBe(201)
    expect(json).toMatchObject({ format: { id: 'text' }, reading: { original: WRAPPED } })
    expect((await desk.ada('GET', `/api/imports/${json.id}`)).json).toEqual(json)
    const joined = `joined-line@${WRAPPED.indexOf('\n')}`
    const body = { importId: json.id, undo: [joined], title: 'Talks', publishedOn: '2020-08-19' }
    const made = await desk.ada('POST', '/api/articles', { body })
    expect(made).toMatchObject({
      status: 201,
      json: { title: 'Talks', publishedOn: '2020-08-19', publishedOnSource: 'editor' },
    })
    expect(made.json.revision.blocks).toHaveLength(4)
    expect(made.json.revision.repairs.map(({ id }: { id: string }) => id)).not.toContain(joined)
    expect((await desk.ada('GET', `/api/imports/${json.id}`)).status).toBe(404)
    const original = await desk.ada('GET', `/api/articles/${made.json.id}/original/text`)
    expect(original.text).toBe(WRAPPED)
  })
  test('line by line, progress and result', async () => {
    const headers = { accept: 'application/x-ndjson' }
    const reply = await desk.ada('POST', '/api/imports', { body: { text: WRAPPED }, headers })
    expect(reply.headers.get('content-type')).toBe('application/x-ndjson')
    const lines = reply.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(lines.at(-1)).toMatchObject({ preview: { reading: { original: WRAPPED } } })
    const refused = await desk.ada('POST', '/api/imports', { form: formOf('', 'a.txt'), headers })
    expect(refused.status).toBe(200)
    expect(JSON.parse(refused.text.trim().split('\n').at(-1) ?? '')).toMatchObject({
      problem: { status: 422 },
    })
  })
  test('or discarded', async () => {
    const { json } = await desk.ada('POST', '/api/imports', { body: { text: 'A text.' } })
    expect((await desk.ada('DELETE', `/api/imports/${json.id}`)).status).toBe(204)
    expect((await desk.ada('GET', `/api/imports/${json.id}`)).status).toBe(404)
    expect((await desk.ada('DELETE', `/api/imports/${json.id}`)).status).toBe(404)
  })
})

describe('straight to the desk', () => {
  test('a file in a form, its original byte for byte with a safe type', async () => {
    const bytes = Buffer.from('caf\xe9 \x93quoted\x94. The minister left.', 'latin1')
    const form = formOf(bytes, 'C:\\desk\\über.txt', { title: '', publishedOn: '2020-08-19' })
    const { status, json } = await desk.ada('POST', '/api/articles', { form })
    expect(status).toBe(201)
    expect(json.revision.text).toBe('café “quoted”. The minister left.')
    expect(json.publishedOn).toBe('2020-08-19')
    const response = await desk.ada('GET', `/api/articles/${json.id}/original`)
    expect(response.headers.get('content-type')).toBe('text/plain')
    expect(response.headers.get('content-disposition')).toContain('attachment')
    expect(response.headers.get('content-disposition')).toContain('ber.txt')
  })
  test('Markdown, with its links on their words', async () => {
    const markdown =
      '---\ntitle: The talks\ndate: 2020-08-19\n---\n\nThe [talks](https://a.example/2024/05/05/x) go on.'
    const { json } = await desk.ada('POST', '/api/articles', { body: { markdown } })
    expect(json).toMatchObject({
      title: 'The talks',
      publishedOn: '2020-08-19',
      publishedOnSource: 'front-matter',
    })
    const [link] = json.revision.links as { start: number; end: number; href: string }[]
    expect(json.revision.text.slice(link?.start, link?.end)).toBe('talks')
    const findings = await desk.ada('GET', `/api/articles/${json.id}/findings`)
    expect(findings.json.items).toHaveLength(1)
  })
  test('a PDF, as the bytes that came', async () => {
    const file = await readFile(path.join(FIXTURES, 'pdf', 'fixtures', 'two-columns.pdf'))
    const { status, json } = await desk.ada('POST', '/api/articles', { form: formOf(file, 'a.pdf') })
    expect(status).toBe(201)
    expect(json.revision.repairs.map(({ kind }: { kind: string }) => kind)).toContain('dropped-furniture')
  })
  test('an address, fetched once', async () => {
    const { status, json } = await desk.ada('POST', '/api/articles', {
      body: { url: `http://${host}/story.txt` },
    })
    expect(status).toBe(201)
    expect(json.revision.text).toContain('the capital would go on for another week')
  })
  test('a Word document, its comments as flags in the names of their authors', async () => {
    const at = path.join(FIXTURES, 'docx', 'fixtures')
    const { readdir } = await import('node:fs/promises')
    const name = (await readdir(at)).find((file) => file.endsWith('.docx')) ?? ''
    const form = formOf(await readFile(path.join(at, name)), name)
    const { status, json } = await desk.ada('POST', '/api/articles', { form })
    expect(status).toBe(201)
    const { items } = (await desk.ada('GET', `/api/articles/${json.id}/flags`)).json
    expect(items.length).toBeGreaterThan(0)
    for (const flag of items as {
      author: { id: unknown; name: string }
      note: string
      quote: { exact: string }
    }[]) {
      expect(flag.author.id).toBeNull()
      expect(flag.author.name).not.toBe('')
      expect(json.revision.text).toContain(flag.quote.exact)
    }
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANNOTATION_CONTEXT } from '#domain/annotation/terms.ts'
import { annotating, header, prefer, textTag } from '../testing/annotating.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
  await setUp()
})
afterAll(() => desk.close())

const { annotation, articleId, container, create, get, made, pathOf, put, setUp, target } = annotating(
  () => desk,
)

describe('an annotation becomes a flag', () => {
  const flagOf = async (path: string) => (await desk.ada('GET', `/api/flags/${path.split('/').at(-1)}`)).json

  test('as any client sends it: a remark on words', async () => {
    const flag = await flagOf(await made())
    expect(flag).toMatchObject({
      ...{
        note: 'Who says so?',
        category: 'context',
        severity: 'query',
        status: 'open',
        suggestedText: null,
      },
      ...{ quote: { exact: 'Nobody' }, author: { name: 'Ada Checker' }, version: 1 },
    })
  })

  const kinds: [what: string, sent: object | (() => object), flag: object][] = [
    ['a body that is text alone', { body: undefined, bodyValue: 'Plain.' }, { note: 'Plain.' }],
    ['tags that are a category and a severity', { body: [{ type: 'TextualBody', value: 'No.' }, textTag('number'), textTag('major')] }, { note: 'No.', category: 'number', severity: 'major' }],
    ['tags of other worlds', { body: [{ type: 'TextualBody', value: 'No.' }, textTag('todo'), textTag('ask Kim')] }, { note: 'No.\n\nTags: todo, ask Kim' }],
    ['an address', { body: ['http://a.example/i.png', { type: 'TextualBody', value: 'No.' }] }, { note: 'Source: http://a.example/i.png\n\nNo.' }],
    ['our own terms', { category: 'legal', severity: 'blocker', status: 'queried' }, { category: 'legal', severity: 'blocker', status: 'queried' }],
    ['other words', { body: [{ type: 'TextualBody', value: 'No.' }, { type: 'TextualBody', purpose: 'editing', value: 'Few' }] }, { note: 'No.', suggestedText: 'Few' }],
    ['several remarks', { body: [{ type: 'TextualBody', value: 'No.' }, { type: 'TextualBody', value: 'Or yes?', purpose: 'questioning' }] }, { note: 'No.\n\nOr yes?' }],
    ['a position in code points', () => ({ target: target('minister', {}, [6, 14]) }), { span: { start: 7, end: 15 } }],
    ['a stale position, but words with a context', () => ({ target: target('minister', { prefix: 'him. The ' }, [6, 14]) }), { span: { start: 57, end: 65 } }],
    ['a source that is the text of the revision', () => ({ target: { ...target('Nobody'), source: `${desk.url}/api/articles/${articleId()}/revisions/1/text` } }), { span: { start: 32, end: 38 } }],
  ] // prettier-ignore
  test.each(kinds)('with %s', async (_what, sent, flag) => {
    expect(await flagOf(await made(typeof sent === 'function' ? sent() : sent))).toMatchObject(flag)
  })

  test('in the container of the desk as well', async () => {
    const path = await made({}, { to: '/annotations/' })
    expect(path.startsWith(container())).toBe(true)
    const { json } = await get('/annotations/', prefer('iris'))
    expect((await get(pathOf(json.last))).text).toContain(path)
  })

  test('with its history, in one entry', async () => {
    const path = await made()
    const { json } = await desk.ada('GET', `/api/flags/${path.split('/').at(-1)}/history`)
    expect(json.items.map(({ action }: { action: string }) => action)).toEqual(['flag:create'])
  })

  test('a reply becomes a reply in its thread, and so does a reply to a reply', async () => {
    const path = await made()
    const say = (value: string, to: string) =>
      create({
        '@context': ANNOTATION_CONTEXT,
        type: 'Annotation',
        motivation: 'replying',
        canonical: `urn:x:${value}`,
        body: { type: 'TextualBody', value },
        target: to,
      })
    const first = await say('Kim-does.', `${desk.url}${path}`)
    const second = await say('Does-she?', first.json.id)
    expect([first.status, second.status]).toEqual([201, 201])
    expect([first.json.target, second.json.target]).toEqual([`${desk.url}${path}`, `${desk.url}${path}`])
    expect(first.json.canonical).toBe('urn:x:Kim-does.')
    const { json } = await desk.ada('GET', `/api/flags/${path.split('/').at(-1)}/comments`)
    expect(json.items.map(({ text }: { text: string }) => text)).toEqual(['Kim-does.', 'Does-she?'])

    const reply = pathOf(first.json.id)
    expect(header(await get(reply), 'allow')).toBe('GET, HEAD, OPTIONS, DELETE')
    expect((await put(reply, annotation(), 1)).status).toBe(405)
    expect((await desk.ada('DELETE', reply, { ifMatch: 2 })).status).toBe(412)
    expect((await desk.ada('DELETE', reply, { ifMatch: 1 })).status).toBe(204)
    expect((await get(reply)).status).toBe(404)
  })

  test('a change keeps what it does not speak of, and takes what it does', async () => {
    const path = await made({ category: 'legal', severity: 'major', canonical: 'urn:x:9' })
    const { json: plain } = await put(path, annotation({ body: { type: 'TextualBody', value: 'Less.' } }), 1)
    expect(plain).toMatchObject({ category: 'legal', severity: 'major', canonical: 'urn:x:9' })
    const retagged = {
      ...plain,
      body: plain.body.map((body: { value: string }) =>
        body.value === 'legal' ? { ...body, value: 'time' } : body,
      ),
    }
    expect((await put(path, retagged, 2)).json).toMatchObject({ category: 'time', severity: 'major' })
    const settled = await put(
      path,
      annotation({ status: 'resolved', outcome: 'stet', reason: 'It is so.' }),
      3,
    )
    expect(settled.json).toMatchObject({
      status: 'resolved',
      outcome: 'stet',
      settledBy: { name: 'Ada Checker' },
    })
  })

  test('what is sent back as it came changes nothing', async () => {
    const path = await made({ body: [{ type: 'TextualBody', value: 'No.' }, textTag('todo')] })
    const { json: made1 } = await desk.ada('POST', '/api/sources', {
      body: { type: 'web-page', title: 'Minutes', url: 'https://a.example/' },
    })
    await desk.ada('POST', `/api/articles/${articleId()}/citations`, {
      body: { sourceId: made1.id, flagId: path.split('/').at(-1) },
    })
    const before = await get(path)
    expect(before.json.body).toContainEqual(expect.objectContaining({ source: 'https://a.example/' }))
    const reply = await put(path, before.json, 1)
    expect([reply.status, header(reply, 'etag'), reply.json]).toEqual([200, '"1"', before.json])
  })
})

test('confidential sources are told to nobody, any source to nobody who may not read them', async () => {
  const path = await made()
  const flagId = path.split('/').at(-1)
  for (const body of [{ title: 'open-title' }, { title: 'secret-title', confidential: true }]) {
    const { json } = await desk.ada('POST', '/api/sources', { body: { type: 'document', ...body } })
    await desk.ada('POST', `/api/articles/${articleId()}/citations`, { body: { sourceId: json.id, flagId } })
  }
  const [ada, author] = [await get(path), await (await desk.as('author'))('GET', path)]
  expect(ada.text).toContain('open-title')
  expect(ada.text).not.toContain('secret-title')
  expect(author.status).toBe(200)
  expect(author.text).not.toContain('-title')
})

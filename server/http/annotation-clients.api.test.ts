import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANNOTATION_CONTEXT } from '#domain/annotation/terms.ts'
import { annotating, header, JSON_LD, prefer } from '../testing/annotating.ts'
import { statuses } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

/**
 * What a client does that knows the standard and nothing of the desk, after the public suite for the
 * protocol (web-platform-tests, annotation-protocol); what it asserts beside this is in
 * `annotation-protocol.api.test.ts`.
 */
let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
  await setUp()
})
afterAll(() => desk.close())

const { annotation, container, create, get, made, pathOf, put, setUp } = annotating(() => desk)
const history = async () => desk.client.historyEntry.findMany({ orderBy: { id: 'desc' }, take: 1 })

test('makes an annotation, changes it and takes it back, and names no version', async () => {
  const canonical = 'urn:uuid:0f2b7f3e-6b2e-4c8e-9d0c-000000000001'
  const created = await create(annotation({ canonical }))
  expect(created.status).toBe(201)
  expect(created.json).toMatchObject({ id: header(created, 'location'), canonical })
  expect(created.json.id.startsWith(`${desk.url}${container()}`)).toBe(true)

  const path = pathOf(created.json.id)
  const changed = await put(path, { ...created.json, body: { type: 'TextualBody', value: 'Nobody at all?' } })
  expect([changed.status, header(changed, 'etag')]).toEqual([200, '"2"'])
  expect(changed.json.body[0].value).toBe('Nobody at all?')
  expect((await history())[0]).toMatchObject({ action: 'flag:change', detail: { before: { note: 'Who says so?' } } })

  const gone = await desk.ada('DELETE', path)
  expect([gone.status, gone.text]).toEqual([204, ''])
  expect((await get(path)).status).toBe(404)
}) // prettier-ignore

test('and a reply likewise', async () => {
  const target = `${desk.url}${await made()}`
  const reply = await made({ motivation: 'replying', target })
  expect((await desk.ada('DELETE', reply)).status).toBe(204)
})

test.each([
  ['any there is', '*', 200],
  ['the one there is', '"1"', 200],
  ['another one', '"7"', 412],
  ['what is no version of ours', '"abc"', 412],
])('a version that is named counts: %s', async (_which, ifMatch, status) => {
  const path = await made()
  const headers = { 'if-match': ifMatch, 'content-type': JSON_LD }
  const said = { body: { type: 'TextualBody', value: 'Nobody at all?' } }
  expect((await desk.ada('PUT', path, { body: annotation(said), headers })).status).toBe(status)
  const next = ifMatch === '"1"' && status === 200 ? '"2"' : ifMatch
  const gone = await desk.ada('DELETE', path, { headers: { 'if-match': next } })
  expect(gone.status).toBe(status === 200 ? 204 : status)
})

test('several that name none at the same moment all have their turn, and stay in the history', async () => {
  const path = await made()
  const words = ['one', 'two', 'three', 'four', 'five', 'six']
  const saying = (value: string) => put(path, annotation({ body: { type: 'TextualBody', value } }))
  expect(statuses(await Promise.all(words.map(saying)))).toEqual(words.map(() => 200))
  const said = await desk.client.historyEntry.findMany({
    where: { action: 'flag:change', subjectId: path.split('/').at(-1) ?? '' },
  })
  expect(said.map(({ detail }) => (detail as { after: { note: string } }).after.note).toSorted()).toEqual(
    words.toSorted(),
  )
  const named = await Promise.all(words.map((value) => put(path, annotation({ body: { type: 'TextualBody', value } }), 7)))
  expect(statuses(named)).toEqual([200, 412, 412, 412, 412, 412])
}) // prettier-ignore

test('asks for the methods before it signs in, and learns nothing of what is there', async () => {
  const there = await made()
  for (const path of [container(), '/annotations/', '/annotations/nothing-here/']) {
    const reply = await desk.nobody('OPTIONS', path)
    expect([reply.status, reply.text, header(reply, 'etag')]).toEqual([200, '', ''])
    expect(header(reply, 'allow')).toBe('GET, HEAD, OPTIONS, POST')
    expect(header(reply, 'accept-post')).toContain(JSON_LD)
    expect(header(reply, 'vary')).toContain('Accept')
  }
  const [one, none] = [await desk.nobody('OPTIONS', there), await desk.nobody('OPTIONS', `${container()}none`)]
  const told = ({ headers, status }: typeof one) =>
    [status, ...['allow', 'link', 'vary', 'etag'].map((name) => headers.get(name))]
  expect(told(one)).toEqual(told(none))
  expect([one.status, header(one, 'allow')]).toEqual([200, 'GET, HEAD, OPTIONS, PUT, DELETE'])
  for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']) {
    expect((await desk.nobody(method, container())).status).toBe(401)
    expect((await desk.nobody(method, there)).status).toBe(401)
  }
}) // prettier-ignore

test('finds in a page of the minimal container whole annotations, each with its context', async () => {
  const minimal = await get(container(), prefer('minimal'))
  expect(minimal.json).toMatchObject({ total: expect.any(Number), first: expect.any(String), last: expect.any(String) })
  expect(minimal.json).not.toHaveProperty('items')
  expect(header(minimal, 'prefer')).toBe('')
  const page = await get(pathOf(minimal.json.first))
  expect(page.json.partOf.id).toBe(minimal.json.id)
  expect(page.json.items.length).toBeGreaterThan(0)
  for (const item of page.json.items) expect(item['@context']).toContain(ANNOTATION_CONTEXT)
}) // prettier-ignore

test('is told once what an annotation is, and what a container is', async () => {
  const times = (reply: Awaited<ReturnType<typeof get>>, type: string) =>
    header(reply, 'link').split(`<http://www.w3.org/ns/ldp#${type}>; rel="type"`).length - 1
  expect(times(await get(await made()), 'Resource')).toBe(1)
  expect(times(await get(container()), 'BasicContainer')).toBe(1)
})

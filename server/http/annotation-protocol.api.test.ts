import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANNOTATION_CONTEXT } from '#domain/annotation/terms.ts'
import { annotating, header, JSON_LD, prefer } from '../testing/annotating.ts'
import { ANNOTATION_MUSTS, COLLECTION_MUSTS, PAGE_MUSTS, unkept } from '../testing/annotation-musts.ts'
import { lostTerms } from '../testing/annotation-terms.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'
import { PAGE_ITEMS } from './annotations/container.ts'

const FULL_TYPE = `${JSON_LD}; profile="${ANNOTATION_CONTEXT}"`
const LDP = 'http://www.w3.org/ns/ldp#'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
  await setUp()
})
afterAll(() => desk.close())

const { annotation, container, create, get, made, pathOf, put, setUp, target } = annotating(() => desk)

type Must = [section: string, must: string, holds: () => Promise<unknown>]

describe('what the Web Annotation Protocol asks of a container', () => {
  const ways: Must[] = [
    ['4', 'its address ends in a slash', async () => (await get(container())).json.id.split('?')[0].endsWith('/')],
    ['4.1', 'it can be asked for', async () => (await get(container())).status === 200],
    ['4.1', 'HEAD tells the same headers, and no body', async () => {
      const [head, whole] = [await desk.ada('HEAD', container()), await get(container())]
      return head.status === 200 && head.text === '' && header(head, 'etag') === header(whole, 'etag')
    }],
    ['4.1', 'OPTIONS is answered', async () => (await desk.ada('OPTIONS', container())).status === 200],
    ['4.1', 'it is described in JSON-LD', async () => header(await get(container()), 'content-type') === FULL_TYPE],
    ['4.1', 'it is JSON-LD without an Accept header too', async () => header(await get(container(), { accept: '*/*' }), 'content-type') === FULL_TYPE],
    ['4.1', 'every answer names its type', async () => (await answers()).every((reply) => header(reply, 'link').includes(`<${LDP}BasicContainer>; rel="type"`))],
    ['4.1', 'every answer names what constrains it', async () => (await answers()).every((reply) => header(reply, 'link').includes(`<http://www.w3.org/TR/annotation-protocol/>; rel="${LDP}constrainedBy"`))],
    ['4.1', 'every answer has an entity tag', async () => (await answers()).every((reply) => header(reply, 'etag') !== '')],
    ['4.1', 'the tag changes with what is in it', async () => {
      const before = header(await get(container()), 'etag')
      await made()
      return header(await get(container()), 'etag') !== before
    }],
    ['4.1', 'Vary names Accept, and Prefer', async () => (await answers()).every((reply) => /Accept, Prefer/.test(header(reply, 'vary')))],
    ['4.1', 'Allow names the methods', async () => (await answers()).every((reply) => header(reply, 'allow') === 'GET, HEAD, OPTIONS, POST')],
    ['4.1', 'Accept-Post names what may be sent', async () => (await answers()).every((reply) => header(reply, 'accept-post').includes(JSON_LD))],
    ['4.2', 'it has a first page, with the total', async () => {
      const { json } = await get(container())
      return json.first.type === 'AnnotationPage' && json.total === json.first.items.length
    }],
    ['4.2', 'Content-Location is its id, which tells addresses from descriptions', async () => {
      const [all, iris] = [await get(container()), await get(container(), prefer('iris'))]
      return all.json.id === header(all, 'content-location') && iris.json.id === header(iris, 'content-location') && all.json.id !== iris.json.id
    }],
    ['4.2.1', 'whole annotations come unless something else is preferred', async () => (await get(container())).json.first.items[0].type === 'Annotation'],
    ['4.2.2', 'minimal: no annotation within, only links', async () => {
      const reply = await get(container(), prefer('minimal'))
      return !reply.text.includes('"items"') && typeof reply.json.first === 'string' && typeof reply.json.last === 'string'
    }],
    ['4.2.2', 'minimal: the linked pages follow the other preference', async () => {
      const reply = await get(container(), prefer('minimal', 'iris'))
      return typeof (await get(pathOf(reply.json.first))).json.items[0] === 'string'
    }],
    ['4.2.3', 'addresses: the first page has addresses only', async () => {
      const reply = await get(container(), prefer('iris'))
      return header(reply, 'preference-applied') !== '' && reply.json.first.items.every((item: unknown) => typeof item === 'string')
    }],
    ['4.2.4', 'descriptions: the first page has whole annotations', async () => {
      const reply = await get(`${container()}?iris=1`, prefer('whole'))
      return reply.json.first.items.every((item: object) => unkept(ANNOTATION_MUSTS, item).length === 0)
    }],
    ['4.2.1', 'both at once, which is forbidden: whole annotations', async () => typeof (await get(container(), prefer('iris', 'whole'))).json.first.items[0] === 'object'],
  ] // prettier-ignore
  const answers = async () => [
    await get(container()),
    await desk.ada('HEAD', container()),
    await desk.ada('OPTIONS', container()),
    await get('/annotations/'),
    await create({}),
    await desk.ada('DELETE', container()),
  ]
  test.each(ways)('%s: %s', async (_section, _must, holds) => {
    expect(await holds()).toBe(true)
  })

  test('and the Data Model asks of it and of all that is in it', async () => {
    for (const path of [container(), '/annotations/']) {
      const { json } = await get(path)
      expect(unkept(COLLECTION_MUSTS, json)).toEqual([])
      expect(unkept(PAGE_MUSTS, json.first)).toEqual([])
      expect(json.first.items.flatMap((item: object) => unkept(ANNOTATION_MUSTS, item))).toEqual([])
      expect(lostTerms(json)).toEqual([])
    }
  })
})

describe('pages', () => {
  let many: string
  beforeAll(async () => {
    const { json } = await desk.ada('POST', '/api/articles', { body: { text: 'The end is near.' } })
    many = `/annotations/${json.id}/`
    const author = await desk.client.user.findFirstOrThrow()
    const said = {
      articleId: json.id,
      authorId: author.id,
      category: 'time',
      severity: 'minor',
      status: 'open',
      note: 'x',
    }
    const flags = Array.from({ length: PAGE_ITEMS * 2 + 3 }, (_, index) => ({
      id: randomUUID(),
      at: new Date(1_000 * index),
    }))
    await desk.client.flag.createMany({
      data: flags.map(({ id, at }) => ({ id, ...said, createdAt: at, updatedAt: at })),
    })
    const anchor = {
      revisionId: json.revision.id,
      start: 0,
      end: 3,
      exact: 'The',
      prefix: '',
      suffix: '',
      outcome: 'exact',
    }
    await desk.client.anchor.createMany({ data: flags.map(({ id }) => ({ flagId: id, ...anchor })) })
  })

  test.each(['0', '1'])(
    '4.3: each is linked with its neighbours and its container (iris=%s)',
    async (iris) => {
      const whole = await get(`${many}?iris=${iris}`)
      let address = whole.json.first.id
      let before: string | undefined
      const seen: string[] = []
      while (address !== undefined) {
        const { json, headers } = await get(pathOf(address))
        expect(unkept(PAGE_MUSTS, json)).toEqual([])
        expect(json).toMatchObject({
          id: address,
          partOf: { id: whole.json.id, total: whole.json.total },
          startIndex: seen.length,
        })
        expect([json.prev, headers.get('allow')]).toEqual([before, 'GET, HEAD, OPTIONS'])
        seen.push(
          ...json.items.map((item: string | { id: string }) => (typeof item === 'string' ? item : item.id)),
        )
        before = json.id
        address = json.next
      }
      expect(before).toBe(whole.json.last)
      expect(seen).toHaveLength(PAGE_ITEMS * 2 + 3)
      expect(new Set(seen).size).toBe(seen.length)
    },
  )

  test('take nothing in, and there is none behind the last', async () => {
    expect((await create(annotation(), { to: `${container()}?page=0` })).json).toMatchObject({ status: 405 })
    expect((await get(`${many}?page=3`)).json).toMatchObject({ status: 404, code: 'no-such-page' })
    expect((await get(`${many}?page=-1`)).status).toBe(422)
  })
})

describe('what the Web Annotation Protocol asks of an annotation', () => {
  test('3.1: GET, HEAD and OPTIONS, with their headers', async () => {
    const path = await made()
    const [whole, head, options] = [
      await get(path),
      await desk.ada('HEAD', path),
      await desk.ada('OPTIONS', path),
    ]
    expect([whole.status, head.status, head.text, options.status, options.text]).toEqual([
      200,
      200,
      '',
      200,
      '',
    ])
    for (const reply of [whole, head, options]) {
      expect(header(reply, 'allow')).toBe('GET, HEAD, OPTIONS, PUT, DELETE')
      expect(header(reply, 'link')).toBe(`<${LDP}Resource>; rel="type"`)
      expect([header(reply, 'etag'), header(reply, 'vary')]).toEqual([
        '"1"',
        expect.stringContaining('Accept'),
      ])
    }
    expect(header(whole, 'content-type')).toBe(FULL_TYPE)
  })

  test('5.1: POST answers 201 with its address, which lies in the container(), and the annotation', async () => {
    const reply = await create(
      annotation({ id: 'http://elsewhere.example/1', via: 'urn:x:2', canonical: 'urn:x:1' }),
    )
    expect(reply.status).toBe(201)
    expect(header(reply, 'location')).toBe(reply.json.id)
    expect(reply.json.id).toMatch(new RegExp(`^${desk.url}${container()}[^/]+$`))
    expect(unkept(ANNOTATION_MUSTS, reply.json)).toEqual([])
    expect(reply.json).toMatchObject({ canonical: 'urn:x:1', via: ['http://elsewhere.example/1', 'urn:x:2'] })
    expect((await get(pathOf(reply.json.id))).json).toEqual(reply.json)
    expect((await get(container(), prefer('iris'))).json.first.items).toContain(reply.json.id)
  })

  test('5.2: the name it shall have is taken where it can be, and twice is once', async () => {
    const slug = randomUUID()
    const reply = await create(annotation(), { headers: { slug: `"${slug}"` } })
    expect(pathOf(reply.json.id)).toBe(`${container()}${slug}`)
    expect(await create(annotation(), { headers: { slug } })).toMatchObject({ status: 200, json: reply.json })
    expect((await create(annotation(), { headers: { slug: 'mine' } })).status).toBe(201)
  })

  test('5.3: PUT answers 200 with the new state', async () => {
    const path = await made()
    const { json } = await get(path)
    const [note, ...rest] = json.body
    const sent = {
      ...json,
      body: [{ ...note, value: 'REALLY?' }, ...rest],
      target: target('minister', { suffix: ' came' }),
    }
    const reply = await put(path, sent, 1)
    expect([reply.status, header(reply, 'etag')]).toEqual([200, '"2"'])
    expect(reply.json.body[0].value).toBe('REALLY?')
    expect(reply.json.target.selector[0]).toMatchObject({ start: 56, end: 64 })
    expect((await get(path)).json).toEqual(reply.json)
  })

  test('5.4: DELETE answers 204, and it is in the container no more', async () => {
    const path = await made()
    expect((await desk.ada('DELETE', path, { ifMatch: 1 })).status).toBe(204)
    expect((await get(path)).json).toMatchObject({ status: 404, code: 'no-such-annotation' })
    expect((await get(container(), prefer('iris'))).text).not.toContain(path)
    expect((await create(annotation(), { headers: { slug: path.split('/').at(-1) ?? '' } })).status).toBe(409)
  })
})

test('plain JSON is taken and told, and an address without its slash leads to the one with', async () => {
  const reply = await desk.ada('POST', container(), {
    body: annotation(),
    headers: { accept: 'application/json' },
  })
  expect([reply.status, header(reply, 'content-type')]).toEqual([201, 'application/json; charset=utf-8'])
  expect((await get(container().slice(0, -1))).json.id).toBe(`${desk.url}${container()}?iris=0`)
})

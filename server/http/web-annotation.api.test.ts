import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OWN_TERMS } from '#domain/annotation/terms.ts'
import { placeQuote } from '#domain/anchoring/place-quote.ts'
import { codeUnitFinder } from '#domain/article/code-points.ts'
import { ANNOTATION_MUSTS, COLLECTION_MUSTS, PAGE_MUSTS } from '../testing/annotation-musts.ts'
import { clashingTerms, knownContext, lostTerms } from '../testing/annotation-terms.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const TEXT = [
  'The man left. The man left. The 👩‍👩‍👧 man left, said <b>=1+1</b>.',
  'אמר השר: “the talks” נמשכו. The man left. قال الوزير.',
  'The 😀😀😀 man left. The man left.',
].join('\n\n')
const HOSTILE = '=HYPERLINK("x") \u202eleft\u202c \u0000\u0007 <script>alert(1)</script>\r\n\\u0022 👩‍👩‍👧'

let desk: TestDesk
let path: string
let text: string
let flags: { id: string; span: { start: number; end: number } }[]

const flag = async (start: number, end: number, change: object = {}) => {
  const body = { span: { start, end }, category: 'number', severity: 'minor', note: HOSTILE, ...change }
  const reply = await desk.ada('POST', `${path}/flags`, { body })
  expect(reply.status).toBe(201)
  return reply.json
}
beforeAll(async () => {
  desk = await openTestDesk()
  const { json } = await desk.ada('POST', '/api/articles', {
    body: { text: TEXT, title: HOSTILE, language: 'en' },
  })
  path = `/api/articles/${json.id}`
  text = json.revision.text
  const every = (words: string) => Array.from(text.matchAll(new RegExp(words, 'g')), ({ index }) => index)
  flags = []
  for (const at of every('man left')) flags.push(await flag(at, at + 8))
  for (const at of every('man')) flags.push(await flag(at, at + 3, { suggestedText: '' }))
  for (const at of every('😀'))
    flags.push(await flag(at, at + 2, { severity: 'query', note: 'x'.repeat(40_000) }))
  const rtl = text.indexOf('השר')
  flags.push(await flag(rtl, rtl + 3, { suggestedText: HOSTILE }))
  flags.push(await flag(4, text.length - 3))
  const [first] = flags
  await desk.ada('POST', `/api/flags/${first?.id}/comments`, { body: { text: HOSTILE } })
  await desk.ada('POST', `/api/flags/${first?.id}/comments`, { body: { proposedText: 'woman left' } })
  const settled = { status: 'resolved', outcome: 'duplicate', duplicateOfId: flags[1]?.id }
  await desk.ada('PATCH', `/api/flags/${flags[2]?.id}`, { body: settled, ifMatch: 1 })
  const source = {
    type: 'web-page',
    title: 'Minutes',
    url: 'https://a.example/m?a=1',
    accessedOn: '2020-08-19',
  }
  for (const body of [source, { ...source, url: null, locator: 'p. 2', author: HOSTILE }]) {
    const { json: made } = await desk.ada('POST', '/api/sources', { body })
    await desk.ada('POST', `${path}/citations`, { body: { sourceId: made.id, flagId: first?.id } })
  }
})
afterAll(() => desk.close())

const exported = async () => JSON.parse((await desk.ada('GET', `${path}/export/web-annotation`)).text)
const annotations = async () => (await exported()).first.items

describe('a Web Annotation export keeps what the Data Model asks', () => {
  test.each(ANNOTATION_MUSTS)('%s: %s, of every annotation', async (_section, _must, holds) => {
    expect((await annotations()).filter((annotation: unknown) => !holds(annotation))).toEqual([])
  })
  test.each(COLLECTION_MUSTS)('%s: %s, of the collection', async (_section, _must, holds) => {
    expect(holds(await exported())).toBe(true)
  })
  test.each(PAGE_MUSTS)('%s: %s, of the page', async (_section, _must, holds) => {
    expect(holds((await exported()).first)).toBe(true)
  })
})

test('it has every flag and every reply, and counts them', async () => {
  const document = await exported()
  expect(document.total).toBe(flags.length + 2)
  expect(document.first.items).toHaveLength(flags.length + 2)
  const queue = JSON.parse((await desk.ada('GET', '/api/export/web-annotation?severity=query')).text)
  expect(queue).toMatchObject({ total: 3, label: expect.stringContaining('query') })
})

test('every annotation finds its words again by its quotation, and by its position', async () => {
  const units = codeUnitFinder(text)
  const about = (await annotations()).filter(({ target }: { target: unknown }) => typeof target === 'object')
  expect(about).toHaveLength(flags.length)
  for (const { id, target } of about) {
    const [{ start, end }, quote] = target.selector
    const { span } = flags.find((made) => id.endsWith(`/${made.id}`)) ?? {}
    expect(placeQuote(text, { position: null, quote })).toEqual(span)
    expect({ start: units(start), end: units(end) }).toEqual(span)
    expect([...text].slice(start, end).join('')).toBe(quote.exact)
  }
})

test('every annotation is put on the same words of another article with the same text', async () => {
  const { json: other } = await desk.ada('POST', '/api/articles', { body: { text: TEXT } })
  for (const { status: _status, outcome: _outcome, ...annotation } of await annotations()) {
    if (typeof annotation.target === 'string') continue
    const target = { ...annotation.target, source: `${desk.url}/articles/${other.id}` }
    const { status, json } = await desk.ada('POST', `/annotations/${other.id}/`, {
      body: { ...annotation, target },
    })
    expect([status, json.via]).toEqual([201, annotation.id])
  }
  const told = async (at: string) =>
    (await desk.ada('GET', `${at}/flags?limit=200`)).json.items.map(
      ({ span, quote, category, severity, suggestedText }: Record<string, unknown>) =>
        JSON.stringify({ span, quote, category, severity, suggestedText }),
    )
  expect((await told(`/api/articles/${other.id}`)).toSorted()).toEqual((await told(path)).toSorted())
})

test('positions count in exactly the text that cached serves', async () => {
  const [{ target }] = await annotations()
  const served = await desk.ada('GET', target.state.cached.replace(desk.url, ''))
  expect(served.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(served.text).toBe(text)
  expect((await desk.nobody('GET', target.state.cached.replace(desk.url, ''))).status).toBe(401)
})

test('a flag says all it has to say', async () => {
  const all = await annotations()
  const first = all.find(({ id }: { id: string }) => id.endsWith(`/${flags[0]?.id}`))
  expect(first).toMatchObject({
    id: `${desk.url}${path.replace('/api/articles', '/annotations')}/${flags[0]?.id}`,
    motivation: ['assessing'],
    creator: { type: 'Person', name: 'Ada Checker' },
    ...{ category: 'number', severity: 'minor', status: 'proposed' },
    body: [
      { type: 'TextualBody', purpose: 'commenting', value: HOSTILE, format: 'text/plain', language: 'en' },
      { purpose: 'tagging', value: 'number' },
      { purpose: 'tagging', value: 'minor' },
      { purpose: 'linking', source: 'https://a.example/m?a=1', title: 'Minutes', accessedOn: '2020-08-19' },
      { purpose: 'describing', locator: 'p. 2', author: HOSTILE },
    ],
    target: { source: `${desk.url}${path.replace('/api', '')}` },
  })
  const replies = all.filter(({ target }: { target: unknown }) => target === first.id)
  expect(replies).toMatchObject([
    { motivation: 'replying', body: [{ purpose: 'replying', value: HOSTILE }] },
    {
      motivation: ['replying', 'editing'],
      body: [{ purpose: 'editing', value: 'woman left', replaces: 'man left' }],
    },
  ])
  const cut = all.find(
    ({ motivation }: { motivation: unknown }) => motivation?.toString() === 'assessing,editing',
  )
  expect(cut.body).toContainEqual(expect.objectContaining({ purpose: 'editing', value: '' }))
  expect(all.find(({ outcome }: { outcome?: string }) => outcome === 'duplicate')).toMatchObject({
    status: 'resolved',
    duplicateOf: `${desk.url}/api/flags/${flags[1]?.id}`,
    settledBy: { name: 'Ada Checker' },
  })
})

describe('nothing is lost when a document is expanded:', () => {
  test('each of its terms is in one of its contexts', async () => {
    expect(lostTerms(await exported())).toEqual([])
    expect(lostTerms({ colour: 'red', type: 'Nothing', body: [{ purpose: 'winning' }] })).toEqual([
      'colour',
      'Nothing',
      'winning',
    ])
  })
  test('our own terms stand in none of the others', () => {
    expect(clashingTerms()).toEqual([])
  })
})

test('no field of an export is lost when a library for JSON-LD expands it', async () => {
  const { json } = await desk.ada('GET', `${path}/export/web-annotation`)
  const documentLoader = async (documentUrl: string) => ({
    ...{ contextUrl: null, documentUrl, document: knownContext(documentUrl) },
  })
  const expanded = await jsonld.expand(json, { documentLoader, safe: true })
  // Whatever stands in a leaf stands in the expanded document too: terms as what they stand for.
  const told = JSON.stringify(expanded)
  const lost = leavesOf(json).filter((leaf) => !told.includes(JSON.stringify(leaf)))
  expect(lost).toEqual([])
  expect(told).toContain('http://www.w3.org/ns/oa#hasTarget')
  await expect(jsonld.expand({ ...json, unknown: 'lost' }, { documentLoader, safe: true })).rejects.toThrow(
    'Safe mode',
  )
})

/** All values of a document but its terms and contexts. */
const leavesOf = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(leavesOf)
  if (typeof value !== 'object' || value === null) return [value]
  return Object.entries(value).flatMap(([key, inner]) =>
    ['@context', 'type', 'motivation', 'purpose'].includes(key) ? [] : leavesOf(inner),
  )
}

describe('Hypothesis', () => {
  test('takes what its importer looks at, replies by reference', async () => {
    const { json } = await desk.ada('GET', `${path}/export/hypothesis`)
    expect(Object.keys(json)).toEqual(['export_date', 'export_userid', 'client_version', 'annotations'])
    expect(json.annotations).toHaveLength(flags.length + 2)
    const [first] = json.annotations.filter(({ id }: { id: string }) => id === flags[0]?.id)
    expect(first).toMatchObject({
      uri: `${desk.url}${path.replace('/api', '')}`,
      tags: ['category:number', 'severity:minor', 'status:proposed'],
      user_info: { display_name: 'Ada Checker' },
      document: { title: [HOSTILE] },
      references: [],
    })
    expect(first.text).toBe(
      `${HOSTILE}\n\nSource: Minutes, https://a.example/m?a=1\n\nSource: Minutes, ${HOSTILE}`,
    )
    const replies = json.annotations.filter(
      ({ references }: { references: string[] }) => references[0] === first.id,
    )
    expect(replies.map((reply: { text: string }) => reply.text)).toEqual([
      HOSTILE,
      'Suggested text: woman left',
    ])
  })

  test('finds the words of each', async () => {
    const { json } = await desk.ada('GET', `${path}/export/hypothesis`)
    const quoting = json.annotations.filter(
      ({ target }: { target: [{ selector?: object }] }) => target[0].selector,
    )
    expect(quoting).toHaveLength(flags.length)
    for (const { id, target } of quoting) {
      const place = placeQuote(text, { position: null, quote: target[0].selector[0] })
      expect(place).toEqual(flags.find((made) => made.id === id)?.span)
    }
  })
})

test('our own terms are served to everybody', async () => {
  const { status, headers, json } = await desk.nobody('GET', '/ns/stet.jsonld')
  expect([status, headers.get('content-type')]).toEqual([200, 'application/ld+json; charset=utf-8'])
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(json).toEqual(OWN_TERMS)
})

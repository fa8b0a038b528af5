import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'
import { talkedOver } from '../testing/talked-over.ts'
import { toldAlike } from '../testing/told-alike.ts'

let here: TestDesk
let there: TestDesk
beforeAll(async () => {
  here = await openTestDesk()
  there = await openTestDesk()
})
afterAll(async () => {
  await here.close()
  await there.close()
})

const DATED = `They met on Monday, Aug. 12, and left.

Related: The summit ends

https://example.com/2024/05/05/summit`

const exported = async (desk: TestDesk, id: string) =>
  (await desk.ada('GET', `/api/articles/${id}/export/json`)).json
const taken = async (desk: TestDesk, body: object) => {
  const reply = await desk.ada('POST', '/api/articles', { body })
  expect(reply).toMatchObject({ status: 201 })
  return reply.json
}

describe('an article that left as JSON', () => {
  test('comes in on another desk with all that was said of it, every id as it was', async () => {
    const { article } = await talkedOver(here)
    const file = await exported(here, article.id)
    const { id } = await taken(there, file)
    const again = await exported(there, id)
    expect(id).toBe(article.id)
    expect(toldAlike(again)).toEqual(toldAlike(file))
    expect(again.flags.map((flag: { id: string }) => flag.id)).toEqual(file.flags.map((flag: { id: string }) => flag.id))
    const { bytes } = await there.ada('GET', `/api/articles/${id}/original`)
    expect(Buffer.from(bytes).toString('base64')).toBe(file.original.base64)
  }) // prettier-ignore

  test('comes in beside itself, with other ids throughout', async () => {
    const { article } = await talkedOver(here)
    const file = await exported(here, article.id)
    const { id } = await taken(here, file)
    const again = await exported(here, id)
    expect(id).not.toBe(article.id)
    expect(toldAlike(again)).toEqual(toldAlike(file))
    // What Ada brings of her own stays in her own name.
    expect(again.flags[0].author).toEqual(file.flags[0].author)
  })

  test('keeps what its flags and replies are called elsewhere, under whatever ids', async () => {
    const { article } = await talkedOver(here)
    const container = `/annotations/${article.id}/`
    const annotated = async (desk: TestDesk, to: string, body: object) =>
      desk.ada('POST', to, { body: { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', ...body } })
    const target = { source: `${here.url}/articles/${article.id}`, selector: { type: 'TextQuoteSelector', exact: 'calm' } }
    const flag = await annotated(here, container, { bodyValue: 'Was it?', target, canonical: 'urn:x:1', via: ['urn:x:2', 'urn:x:3'] })
    await annotated(here, container, { motivation: 'replying', bodyValue: 'It was.', target: flag.json.id, id: 'urn:x:4' })
    const file = await exported(here, article.id)
    const names = [{ canonical: 'urn:x:1', via: ['urn:x:2', 'urn:x:3'] }, { canonical: null, via: ['urn:x:4'] }]
    expect(file.annotationNames).toMatchObject(names)
    for (const desk of [there, here]) {
      const { id } = await taken(desk, file)
      const again = await exported(desk, id)
      expect(again.annotationNames).toMatchObject(names)
      const { json } = await desk.ada('GET', `/annotations/${id}/${again.annotationNames[0].id}`)
      expect(json).toMatchObject(names[0] ?? {})
    }
  }) // prettier-ignore

  test('puts nothing into the mouth of anybody here', async () => {
    const { article } = await talkedOver(here)
    const file = await exported(here, article.id)
    const rita = await here.as('reviewer')
    const { json } = await rita('POST', '/api/articles', { body: file })
    const again = await exported(here, json.id)
    const ada = { id: null, name: 'Ada Checker' }
    expect(again.flags[0].author).toEqual(ada)
    expect(again.flags[0].thread[0].author).toEqual(ada)
    expect(again.checks[0].by).toEqual(ada)
    expect(again.sources[0].adder).toEqual(ada)
    expect(again.dateReadings[0].by).toEqual(ada)
    expect(again.mutedRules[0].by).toEqual(ada)
    const settled = again.flags.filter((flag: { settled: unknown }) => flag.settled)
    expect(settled.map((flag: { settled: { by: object } }) => flag.settled.by)).toEqual([ada, ada])
  })

  test('is looked over with its dates as they were read, and without a word of the rules that were muted', async () => {
    const { json: article } = await here.ada('POST', '/api/articles', { body: { text: DATED, publishedOn: '2020-08-19' } })
    const path = `/api/articles/${article.id}`
    const rules = async (desk: TestDesk) =>
      (await desk.ada('GET', `${path}/findings`)).json.items.map(({ rule }: { rule: string }) => rule)
    const before = await rules(here)
    await here.ada('PUT', `${path}/facts/dates`, { body: { written: 'Monday, Aug. 12', date: null } })
    const read = await rules(here)
    await here.ada('PUT', `${path}/rules/link-date`, { body: { muted: true } })
    const muted = await rules(here)
    expect(before.length).toBeGreaterThan(1)
    expect([read, muted]).toEqual([['link-date'], []])
    const { id } = await taken(there, await exported(here, article.id))
    const looked = await there.client.article.findUnique({ where: { id }, select: { noticedFrom: true } })
    expect(await rules(there)).toEqual([])
    expect(await there.client.article.findUnique({ where: { id }, select: { noticedFrom: true } })).toEqual(looked)
    await there.ada('PUT', `${path}/rules/link-date`, { body: { muted: false } })
    expect(await rules(there)).toEqual(['link-date'])
  }) // prettier-ignore

  test('comes in from a desk that did not tell how dates were read and which rules were muted', async () => {
    const { article } = await talkedOver(here)
    const { dateReadings: _read, mutedRules: _muted, ...older } = await exported(here, article.id)
    const { id } = await taken(there, older)
    expect(await exported(there, id)).toMatchObject({ dateReadings: [], mutedRules: [] })
  })

  test('is signed off by nobody, and still tells that it was, and all its history', async () => {
    const { article } = await talkedOver(here)
    const file = await exported(here, article.id)
    const { id } = await taken(there, file)
    const again = await exported(there, id)
    expect(again).toMatchObject({ signOff: null, waivers: [], article: { state: 'checking' } })
    const { signOff, waivers, history } = file
    expect(again.earlier).toMatchObject({ signOff, waivers, history, articleId: article.id, earlier: null })
    expect(again.earlier.files).toMatchObject([{ filename: 'minutes.pdf' }])
    expect(again.history).toMatchObject([{ action: 'article:import', detail: { format: 'json' } }])
    const third = await taken(there, again)
    expect((await exported(there, third.id)).earlier.earlier).toEqual(again.earlier)
  })

  test('can be worked on', async () => {
    const { article } = await talkedOver(here)
    const { id } = await taken(there, await exported(here, article.id))
    const path = `/api/articles/${id}`
    const { items } = (await there.ada('GET', `${path}/flags`)).json
    const settled = items.find((flag: { outcome: string }) => flag.outcome === 'stet')
    const open = await there.ada('PATCH', `/api/flags/${settled.id}`, {
      body: { status: 'open' },
      ifMatch: settled.version,
    })
    expect(open.json).toMatchObject({ status: 'open', settled: null })
    const again = await there.ada('PATCH', `/api/flags/${settled.id}`, {
      body: { status: 'resolved', outcome: 'fixed' },
      ifMatch: open.json.version,
    })
    expect(again.json.settled.by.id).not.toBeNull()
    const { items: checks } = (await there.ada('GET', `${path}/checks`)).json
    const check = `${path}/checks/${checks[0].sentenceId}`
    expect((await there.ada('PUT', check, { body: { note: 'Mine.' } })).json.by).toEqual(checks[0].by)
    expect((await there.ada('PUT', check, { body: { state: 'recheck' } })).json.by.id).not.toBeNull()
    const reading = { written: 'Monday', date: '2020-08-03' }
    const { json: facts } = await there.ada('PUT', `${path}/facts/dates`, { body: reading })
    expect(facts.readings).toMatchObject([{ ...reading, by: { id: expect.any(String) } }])
    const rule = `${path}/rules/link-date`
    expect((await there.ada('PUT', rule, { body: { muted: false } })).json.muted).toBeNull()
    const { json: muted } = await there.ada('PUT', rule, { body: { muted: true } })
    expect(muted.muted.by.id).not.toBeNull()
  })

  test('with an id of its own comes in once', async () => {
    const { article } = await talkedOver(here)
    const file = { ...(await exported(here, article.id)), id: crypto.randomUUID() }
    const first = await there.ada('POST', '/api/articles', { body: file })
    const second = await there.ada('POST', '/api/articles', { body: file })
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.json.id).toBe(file.id)
  })

  test('needs what its parts need: who may not settle brings nothing that is settled', async () => {
    const { article } = await talkedOver(here)
    const file = await exported(here, article.id)
    const checker = await here.as('checker')
    expect((await checker('POST', '/api/articles', { body: file })).status).toBe(403)
    expect((await checker('POST', '/api/articles', { body: { ...file, flags: [], findings: [] } })).status).toBe(201)
    expect((await (await here.as('author'))('POST', '/api/articles', { body: file })).status).toBe(403)
  }) // prettier-ignore
})

describe('whatever a desk holds', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() !== '')
  const flag = fc.record({
    at: fc.nat(1_000),
    length: fc.integer({ min: 1, max: 40 }),
    category: fc.constantFrom('number', 'quote', 'link', 'legal'),
    severity: fc.constantFrom('blocker', 'major', 'minor', 'query'),
    note: words,
    suggestedText: fc.option(words),
    replies: fc.array(words, { maxLength: 3 }),
    outcome: fc.option(fc.constantFrom('fixed', 'cut', 'attributed', 'cannot-verify', 'stet')),
    isSourced: fc.boolean(),
  })
  const story = fc.record({
    paragraphs: fc.array(words, { minLength: 1, maxLength: 5 }),
    flags: fc.array(flag, { maxLength: 5 }),
    checks: fc.array(fc.constantFrom('verified', 'recheck', 'cannot-verify', 'not-checkable'), {
      maxLength: 4,
    }),
  })
  type Story = typeof story extends fc.Arbitrary<infer Told> ? Told : never

  const told = async ({ paragraphs, flags, checks }: Story): Promise<string> => {
    const text = paragraphs.join('\n\n')
    const { json } = await here.ada('POST', '/api/articles', { body: { text, language: 'en' } })
    const path = `/api/articles/${json.id}`
    const length: number = json.revision.text.length
    const source = await here.ada('POST', '/api/sources', { body: { type: 'book', title: 'A book' } })
    for (const { at, length: long, replies, outcome, isSourced, ...content } of flags) {
      const start = at % length
      const span = { start, end: Math.min(length, start + long) }
      const made = await here.ada('POST', `${path}/flags`, {
        body: { ...content, span, ...(isSourced && { sources: [source.json.id] }) },
      })
      // A span may cut a character in two, and is refused then.
      if (made.status !== 201) continue
      for (const reply of replies) {
        await here.ada('POST', `/api/flags/${made.json.id}/comments`, { body: { text: reply } })
      }
      if (outcome === null) continue
      const body = { status: 'resolved', outcome, reason: 'So it is.' }
      const { json: now } = await here.ada('GET', `/api/flags/${made.json.id}`)
      await here.ada('PATCH', `/api/flags/${made.json.id}`, { body, ifMatch: now.version })
    }
    for (const [index, state] of checks.entries()) {
      const sentence = json.revision.sentences[index]
      if (sentence) await here.ada('PUT', `${path}/checks/${sentence.id}`, { body: { state } })
    }
    return json.id
  }

  test('comes back from another desk and from its own as it left', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (one) => {
        const file = await exported(here, await told(one))
        const elsewhere = await taken(there, file)
        const beside = await taken(here, file)
        expect(elsewhere.id).toBe(file.article.id)
        expect(toldAlike(await exported(there, elsewhere.id))).toEqual(toldAlike(file))
        expect(toldAlike(await exported(here, beside.id))).toEqual(toldAlike(file))
      }),
      { numRuns: 20, endOnFailure: true },
    )
  }, 120_000)
})

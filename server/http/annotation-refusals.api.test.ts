import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { annotating, header, JSON_LD, textTag } from '../testing/annotating.ts'
import type { Reply } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
  await setUp()
})
afterAll(() => desk.close())

const { annotation, container, create, get, made, put, setUp, source, target } = annotating(() => desk)
const everything = async () =>
  JSON.stringify([await desk.client.flag.findMany(), await desk.client.comment.findMany()]) +
  (await desk.client.historyEntry.count())

describe('refused, and nothing changes:', () => {
  const cases: [why: string, sent: () => Promise<Reply>, status: number, code: string][] = [
    ['words that do not stand there', () => create(annotation({ target: target('Somebody') })), 422, 'words-not-found'],
    ['words that stand in several places', () => create(annotation({ target: target('minister') })), 422, 'words-ambiguous'],
    ['words in several places, with a stale position', () => create(annotation({ target: target('minister', {}, [7, 15]) })), 422, 'words-ambiguous'],
    ['a position without words', () => create(annotation({ target: { source: source(), selector: { type: 'TextPositionSelector', start: 0, end: 3 } } })), 422, 'quote-needed'],
    ['a whole article', () => create(annotation({ target: source() })), 422, 'quote-needed'],
    ['a page of somebody else', () => create(annotation({ target: 'http://www.example.com/index.html' })), 422, 'target-elsewhere'],
    ['another article than that of the container', () => create(annotation({ target: { ...target('Nobody'), source: `${desk.url}/articles/x` } })), 422, 'target-elsewhere'],
    ['no article, in the container of the desk', () => create(annotation({ target: { ...target('Nobody'), source: `${desk.url}/articles/x` } }), { to: '/annotations/' }), 422, 'target-elsewhere'],
    ['a reply to nothing', () => create(annotation({ motivation: 'replying', target: `${desk.url}${container()}${randomUUID()}` })), 422, 'target-elsewhere'],
    ['a reply to words', () => create(annotation({ motivation: 'replying' })), 422, 'target-elsewhere'],
    ['two targets', () => create(annotation({ target: [target('Nobody'), target('Monday')] })), 422, 'invalid-input'],
    ['no target', () => create(annotation({ target: undefined })), 422, 'invalid-input'],
    ['no context of the standard', () => create(annotation({ '@context': 'http://a.example/' })), 422, 'invalid-input'],
    ['another type', () => create(annotation({ type: 'Note' })), 422, 'invalid-input'],
    ['body and bodyValue', () => create(annotation({ bodyValue: 'x' })), 422, 'invalid-input'],
    ['nothing said', () => create(annotation({ body: [textTag('time')] })), 422, 'text-needed'],
    ['a choice of bodies', () => create(annotation({ body: { type: 'Choice', items: [] } })), 422, 'body-not-kept'],
    ['half an address', () => create(annotation({ body: 'i.png' })), 422, 'invalid-input'],
    ['a severity there is none of', () => create(annotation({ severity: 'huge' })), 422, 'invalid-input'],
    ['half a character', () => create(annotation({ body: { type: 'TextualBody', value: 'a\ud83d' } })), 422, 'invalid-input'],
    ['a flag that is settled already', () => create(annotation({ status: 'resolved' })), 422, 'not-settled'],
    ['a list', () => create([annotation()]), 422, 'invalid-input'],
    ['malformed JSON', () => desk.ada('POST', container(), { raw: '{', headers: { 'content-type': JSON_LD } }), 400, 'malformed-json'],
    ['Turtle', () => desk.ada('POST', container(), { raw: '<> a <x> .', headers: { 'content-type': 'text/turtle' } }), 415, 'json-ld-needed'],
    ['nothing at all', () => desk.ada('POST', container()), 415, 'json-ld-needed'],
    ['an answer in Turtle', () => get(container(), { accept: 'text/turtle' }), 406, 'json-ld-only'],
    ['a write that wants Turtle back', () => create(annotation(), { headers: { accept: 'text/turtle' } }), 406, 'json-ld-only'],
    ['an article there is none of', () => get('/annotations/x/'), 404, 'no-such-article'],
    ['an annotation there is none of', () => get(`${container()}x`), 404, 'no-such-annotation'],
    ['an address there is none of', () => get(`${container()}x/y`), 404, 'no-such-endpoint'],
    ['a container that shall change', () => put(container(), annotation()), 405, 'wrong-method'],
    ['a container that shall go', () => desk.ada('DELETE', container()), 405, 'wrong-method'],
    ['nobody', () => desk.nobody('GET', container()), 401, 'no-session'],
    ['a write of nobody', () => create(annotation(), { as: desk.nobody }), 401, 'no-session'],
    ['a flag of an author, whatever is wrong with it', async () => create(annotation({ target: source() }), { as: await desk.as('author') }), 403, 'not-permitted'],
    ['a flag of an author', async () => create(annotation(), { as: await desk.as('author') }), 403, 'not-permitted'],
    ['a page of another origin', () => create(annotation(), { headers: { origin: 'http://evil.example' } }), 403, 'foreign-origin'],
  ] // prettier-ignore
  test.each(cases)('%s', async (_why, send, status, code) => {
    const before = await everything()
    const reply = await send()
    expect(reply.json).toMatchObject({ status, code })
    expect(reply.status).toBe(status)
    expect(header(reply, 'content-type')).toMatch(/^application\/problem\+json/)
    expect(await everything()).toBe(before)
  })

  const changes: [why: string, send: (path: string) => Promise<Reply>, status: number, code: string][] = [
    ['on another version', (path) => put(path, annotation(), 7), 412, 'changed-meanwhile'],
    ['a withdrawal on another version', (path) => desk.ada('DELETE', path, { ifMatch: 7 }), 412, 'changed-meanwhile'],
    ['POST to an annotation', (path) => create(annotation(), { to: path }), 405, 'wrong-method'],
    ['PATCH', (path) => desk.ada('PATCH', path, { body: {}, ifMatch: 1 }), 405, 'wrong-method'],
    ['Turtle', (path) => desk.ada('PUT', path, { raw: '', headers: { 'content-type': 'text/turtle' }, ifMatch: 1 }), 415, 'json-ld-needed'],
    ['of its id', (path) => put(path, annotation({ id: 'urn:x:1' }), 1), 409, 'set-by-the-desk'],
    ['of its creator', (path) => put(path, annotation({ creator: { name: 'Kim' } }), 1), 409, 'set-by-the-desk'],
    ['of its canonical', (path) => put(path, annotation({ canonical: 'urn:x:other' }), 1), 409, 'set-by-the-desk'],
    ['of its via', (path) => put(path, annotation({ via: ['urn:x:other'] }), 1), 409, 'set-by-the-desk'],
    ['of its words to some that are not there', (path) => put(path, annotation({ target: target('Somebody') }), 1), 422, 'words-not-found'],
    ['to another article', (path) => put(path, annotation({ target: 'urn:x:1' }), 1), 422, 'target-elsewhere'],
    ['that settles without a reason', (path) => put(path, annotation({ status: 'resolved', outcome: 'stet' }), 1), 422, 'reason-needed'],
    ['by an author', async (path) => (await desk.as('author'))('PUT', path, { body: annotation({ body: { type: 'TextualBody', value: 'x' } }), ifMatch: 1 }), 403, 'not-permitted'],
    ['a settlement by a checker', async (path) => (await desk.as('checker'))('PUT', path, { body: annotation({ status: 'resolved', outcome: 'fixed' }), ifMatch: 1 }), 403, 'not-permitted'],
    ['a withdrawal by an author', async (path) => (await desk.as('author'))('DELETE', path, { ifMatch: 1 }), 403, 'not-permitted'],
  ] // prettier-ignore
  test.each(changes)('a change %s', async (_why, send, status, code) => {
    const path = await made({ canonical: 'urn:x:1', via: 'urn:x:2' })
    const before = await everything()
    const reply = await send(path)
    expect(reply.json).toMatchObject({ status, code })
    expect(await everything()).toBe(before)
  })

  test('says which methods there are, and what may be sent', async () => {
    const wrong = await desk.ada('PUT', container())
    expect(header(wrong, 'allow')).toBe('GET, HEAD, OPTIONS, POST')
    const taken = await desk.ada('POST', container(), { raw: 'x', headers: { 'content-type': 'text/plain' } })
    expect(header(taken, 'accept-post')).toContain(JSON_LD)
  })
})

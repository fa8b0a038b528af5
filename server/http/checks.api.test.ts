import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

const TEXT = 'He left. She stayed at home. Nobody knew why.\n\nThe others waited.'
let id: string
let path: string
let sentences: { id: string; start: number; end: number }[]

beforeEach(async () => {
  const { json } = await desk.ada('POST', '/api/articles', { body: { text: TEXT } })
  id = json.id
  path = `/api/articles/${id}/checks`
  sentences = json.revision.sentences
})

const set = (index: number, body: object, ifMatch?: number) =>
  desk.ada('PUT', `${path}/${sentences[index]!.id}`, { body, ...(ifMatch !== undefined && { ifMatch }) })
const article = async () => (await desk.ada('GET', `/api/articles/${id}`)).json
const history = async () => (await desk.ada('GET', `/api/articles/${id}/history`)).json.items
const states = async () => {
  const { items } = (await desk.ada('GET', path)).json as { items: { sentenceId: string; state: string }[] }
  const of = new Map(items.map(({ sentenceId, state }) => [sentenceId, state]))
  return (await article()).revision.sentences.map((sentence: { id: string }) => of.get(sentence.id) ?? '–')
}

describe('refused, and nothing is said', () => {
  const cases: [why: string, body: object, path: string][] = [
    ['no state', {}, 'state'],
    ['an unknown state', { state: 'fine' }, 'state'],
    ['a note that is a number', { state: 'verified', note: 7 }, 'note'],
    ['a note that is too long', { state: 'verified', note: 'x'.repeat(200_001) }, 'note'],
    ['an unknown field', { state: 'verified', colour: 'red' }, ''],
  ]
  test.each(cases)('%s', async (_why, body, issue) => {
    const problem = { status: 422, code: 'invalid-input', issues: [{ path: issue }] }
    expect((await set(0, body)).json).toMatchObject(problem)
    const sentenceIds = [sentences[0]!.id]
    const bulk = await desk.ada('POST', `${path}/bulk`, { body: { sentenceIds, ...body } })
    expect(bulk.json).toMatchObject(problem)
    expect(await states()).toEqual(['–', '–', '–', '–'])
  })
  test.each([
    ['none', []],
    ['too many', Array.from({ length: 10_001 }, () => 'x')],
    ['one word', 'x'],
  ])('%s at once', async (_why, sentenceIds) => {
    const reply = await desk.ada('POST', `${path}/bulk`, { body: { sentenceIds, state: 'verified' } })
    expect(reply.json).toMatchObject({ status: 422, issues: [{ path: 'sentenceIds' }] })
  })
  test('a page without end', async () => {
    expect((await desk.ada('GET', `${path}?limit=2001`)).status).toBe(422)
    expect((await desk.ada('GET', `${path}?cursor=x`)).status).toBe(422)
  })
  test('without a session', async () => {
    expect((await desk.nobody('GET', path)).status).toBe(401)
    expect((await desk.nobody('PUT', `${path}/x`, { body: { state: 'verified' } })).status).toBe(401)
    expect((await desk.nobody('POST', `${path}/bulk`, { body: {} })).status).toBe(401)
  })
  test('on an article or a sentence that is not there', async () => {
    const nowhere = `/api/articles/${randomUUID()}/checks`
    const body = { state: 'verified' }
    for (const reply of [
      await desk.ada('GET', nowhere),
      await desk.ada('PUT', `${nowhere}/x`, { body }),
      await desk.ada('POST', `${nowhere}/bulk`, { body: { ...body, sentenceIds: ['x'] } }),
    ]) {
      expect(reply.json).toMatchObject({ status: 404, code: 'no-such-article' })
    }
    const reply = await desk.ada('PUT', `${path}/x`, { body })
    expect(reply.json).toMatchObject({ status: 404, code: 'no-such-sentence' })
  })
  test('for an author', async () => {
    const author = await desk.as('author')
    const body = { state: 'verified' }
    const one = await author('PUT', `${path}/${sentences[0]!.id}`, { body })
    const many = { ...body, sentenceIds: [sentences[0]!.id] }
    const all = await author('POST', `${path}/bulk`, { body: many })
    for (const reply of [one, all]) {
      expect(reply.json).toMatchObject({ status: 403, code: 'not-permitted' })
    }
    expect((await author('GET', path)).json).toEqual({ items: [], nextCursor: null })
  })
})

describe('a sentence', () => {
  test('is verified by the person who is signed in; the draft is being checked from then on', async () => {
    const reply = await set(1, { state: 'verified', note: ' Seen.\u0000\n' })
    expect(reply.status).toBe(200)
    expect(reply.headers.get('etag')).toBe('"1"')
    expect(reply.json).toMatchObject({
      ...{ sentenceId: sentences[1]!.id, state: 'verified', note: ' Seen.\u0000\n', version: 1 },
      by: { name: 'Ada Checker' },
    })
    expect((await desk.ada('GET', path)).json).toEqual({ items: [reply.json], nextCursor: null })
    expect(await article()).toMatchObject({
      ...{ state: 'checking', version: 2 },
      progress: { sentences: 4, checkable: 4, accounted: 1 },
    })
    const [state, check] = await history()
    expect(state).toMatchObject({ action: 'article:state', detail: { from: 'draft', to: 'checking' } })
    expect(check).toMatchObject({
      action: 'check:set',
      subject: { type: 'sentence', id: sentences[1]!.id },
      detail: { from: { state: 'unchecked' }, to: { state: 'verified' } },
    })
  })
  test('said the same of again is as it was, with its note', async () => {
    const first = (await set(0, { state: 'recheck', note: 'Ask.' })).json
    const entries = (await history()).length
    expect((await set(0, { state: 'recheck' })).json).toEqual(first)
    expect((await set(0, { state: 'recheck', note: 'Ask.' })).json).toEqual(first)
    expect((await history()).length).toBe(entries)
    expect((await set(0, { state: 'verified' })).json).toMatchObject({ note: 'Ask.', version: 2 })
    expect((await article()).version).toBe(2)
  })
  test('is noted something of, which leaves the check in the name of who made it', async () => {
    const first = (await set(0, { state: 'cannot-verify' })).json
    const reviewer = await desk.as('reviewer')
    const body = { note: 'The archive is closed until May.' }
    const at = `${path}/${sentences[0]!.id}`
    const noted = (await reviewer('PUT', at, { body, ifMatch: 1 })).json
    expect(noted).toEqual({ ...first, ...body, version: 2 })
    expect((await reviewer('PUT', at, { body, ifMatch: 1 })).status).toBe(412)
    expect((await reviewer('PUT', at, { body })).json).toEqual(noted)
    const [entry] = await history()
    expect(entry).toMatchObject({
      action: 'check:set',
      detail: { from: { note: '' }, to: { state: 'cannot-verify', note: body.note } },
    })
    expect(entry.actor.name).not.toBe('Ada Checker')
    const alone = await set(1, body)
    expect(alone.json).toMatchObject({ state: 'unchecked', ...body, by: { name: 'Ada Checker' } })
    const bulk = { sentenceIds: [sentences[2]!.id], ...body }
    expect((await desk.ada('POST', `${path}/bulk`, { body: bulk })).status).toBe(422)
  })
  test('may be said of on a version only; taking it back counts on', async () => {
    expect((await set(0, { state: 'verified' }, 1)).json).toMatchObject({ status: 412, current: null })
    expect((await set(0, { state: 'verified' }, 0)).json.version).toBe(1)
    expect((await set(0, { state: 'unchecked' }, 1)).json.version).toBe(2)
    const stale = await set(0, { state: 'verified' }, 1)
    expect(stale.json).toMatchObject({ status: 412, code: 'changed-meanwhile', current: { version: 2 } })
    expect(await states()).toEqual(['unchecked', '–', '–', '–'])
    const progress = { checkable: 4, accounted: 0 }
    expect((await article()).progress).toMatchObject(progress)
    const listed = (await desk.ada('GET', '/api/articles')).json.items
    expect(listed.find((item: { id: string }) => item.id === id).progress).toMatchObject(progress)
  })
  test('said of by two at once keeps both in the history', async () => {
    await Promise.all([set(0, { state: 'verified' }), set(0, { state: 'cannot-verify' })])
    const entries = (await history()).filter(({ action }: { action: string }) => action === 'check:set')
    expect(entries).toHaveLength(2)
    expect((await desk.ada('GET', path)).json.items).toMatchObject([{ version: 2 }])
  })
})

test('many sentences are said of at once, with one history entry; the unknown one is named', async () => {
  await set(0, { state: 'not-checkable' })
  const entries = (await history()).length
  const sentenceIds = [...sentences.map((sentence) => sentence.id), 'nobody', sentences[0]!.id]
  const body = { sentenceIds, state: 'not-checkable' }
  const { items } = (await desk.ada('POST', `${path}/bulk`, { body })).json
  expect(items.map(({ ok }: { ok: boolean }) => ok)).toEqual([true, true, true, true, false])
  expect(items[1].check).toMatchObject({ state: 'not-checkable', version: 1 })
  expect(items[4].problem.code).toBe('no-such-sentence')
  const now = await history()
  expect(now).toHaveLength(entries + 1)
  expect(now[0].detail.changes).toHaveLength(3)
  expect((await article()).progress).toMatchObject({ sentences: 4, checkable: 0, accounted: 0 })
  await desk.ada('POST', `${path}/bulk`, { body })
  expect(await history()).toHaveLength(entries + 1)
})

test('the list comes in pages', async () => {
  const sentenceIds = sentences.map((sentence) => sentence.id)
  await desk.ada('POST', `${path}/bulk`, { body: { sentenceIds, state: 'verified' } })
  const first = (await desk.ada('GET', `${path}?limit=3`)).json
  const second = (await desk.ada('GET', `${path}?limit=3&cursor=${first.nextCursor}`)).json
  expect(second.nextCursor).toBeNull()
  const listed = [...first.items, ...second.items].map(({ sentenceId }) => sentenceId)
  expect(new Set(listed)).toEqual(new Set(sentenceIds))
  expect(listed).toHaveLength(sentenceIds.length)
})

describe('a flag', () => {
  const flag = async (start: number, end: number) =>
    (
      await desk.ada('POST', `/api/articles/${id}/flags`, {
        body: { span: { start, end }, category: 'identity', severity: 'major', note: 'Who?' },
      })
    ).json

  test('makes problems of the sentences it touches, but for what was said on purpose', async () => {
    await set(0, { state: 'verified', note: 'Seen.' })
    await set(1, { state: 'cannot-verify' })
    const { id: flagId } = await flag(3, TEXT.indexOf('knew'))
    expect(await states()).toEqual(['problem', 'cannot-verify', 'problem', '–'])
    const { items } = (await desk.ada('GET', path)).json
    expect(items.find((check: { state: string; note: string }) => check.note === 'Seen.')).toMatchObject({
      ...{ state: 'problem', version: 2 },
    })
    await desk.ada('DELETE', `/api/flags/${flagId}`, { ifMatch: 1 })
    expect(await states()).toEqual(['unchecked', 'cannot-verify', 'unchecked', '–'])
    await desk.ada('POST', `/api/flags/${flagId}/restore`, { ifMatch: 2 })
    expect(await states()).toEqual(['problem', 'cannot-verify', 'problem', '–'])
  })
  test('withdrawn leaves the sentences that another flag touches', async () => {
    const first = await flag(0, 12)
    await flag(10, 14)
    await desk.ada('DELETE', `/api/flags/${first.id}`, { ifMatch: 1 })
    expect(await states()).toEqual(['unchecked', 'problem', '–', '–'])
  })
  test('moved accounts for the sentences it touches then', async () => {
    const { id: flagId } = await flag(0, 4)
    const body = { span: { start: 10, end: 14 } }
    await desk.ada('PATCH', `/api/flags/${flagId}`, { body, ifMatch: 1 })
    expect(await states()).toEqual(['unchecked', 'problem', '–', '–'])
  })
  test('withdrawn leaves what somebody said meanwhile', async () => {
    const first = await flag(0, 4)
    await set(0, { state: 'verified' })
    await desk.ada('DELETE', `/api/flags/${first.id}`, { ifMatch: 1 })
    expect(await states()).toEqual(['verified', '–', '–', '–'])
  })
})

describe('sentences that are divided anew', () => {
  const merge = (...indices: number[]) =>
    desk.ada('POST', `/api/articles/${id}/sentences/merge`, {
      body: { sentenceIds: indices.map((index) => sentences[index]!.id) },
    })

  test('each part is as the whole was', async () => {
    await set(1, { state: 'verified', note: 'Seen.' })
    await desk.ada('POST', `/api/articles/${id}/sentences/split`, {
      body: { sentenceId: sentences[1]!.id, at: TEXT.indexOf(' at home') },
    })
    expect(await states()).toEqual(['–', 'verified', 'verified', '–', '–'])
    expect((await article()).progress).toMatchObject({ sentences: 5, accounted: 2 })
  })
  test('the whole is as the more cautious part was, with what was noted of both', async () => {
    await set(1, { state: 'recheck', note: 'Ask.' })
    await set(0, { state: 'verified', note: 'Seen.' })
    await merge(1, 0)
    expect(await states()).toEqual(['recheck', '–', '–'])
    const { items } = (await desk.ada('GET', path)).json
    expect(items).toMatchObject([{ note: 'Seen.\n\nAsk.', by: { name: 'Ada Checker' } }])
  })
  test('one that nobody looked at leaves the whole unchecked', async () => {
    await set(0, { state: 'verified' })
    await merge(0, 1, 2)
    expect(await states()).toEqual(['unchecked', '–'])
  })
})

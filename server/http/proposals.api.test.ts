import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Caller, statuses } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const FLAG = { span: { start: 4, end: 12 }, category: 'identity', severity: 'major', note: 'Which one?' }

let desk: TestDesk
let articlePath: string
let rita: Caller
let olga: Caller
let flagId: string
let path: string
beforeAll(async () => {
  desk = await openTestDesk()
  const { json } = await desk.ada('POST', '/api/articles', { body: { text: 'The minister left.' } })
  articlePath = `/api/articles/${json.id}`
  rita = await desk.as('reviewer')
  olga = await desk.as('author')
})
beforeEach(async () => {
  flagId = (await desk.ada('POST', `${articlePath}/flags`, { body: FLAG })).json.id
  path = `/api/flags/${flagId}/comments`
})
afterAll(() => desk.close())

const flag = async () => (await desk.ada('GET', `/api/flags/${flagId}`)).json
const propose = (proposedText: string, more: object = {}) =>
  olga('POST', path, { body: { proposedText, ...more } })
const everything = async () =>
  JSON.stringify([await desk.client.comment.findMany(), await flag()]) +
  (await desk.client.historyEntry.count())
const history = async () => (await desk.ada('GET', `/api/flags/${flagId}/history`)).json.items

describe('an author proposes other words', () => {
  test('beside a reply or alone, and the flag is proposed', async () => {
    const { status, json } = await propose('interior minister', { text: 'This one.' })
    expect(status).toBe(201)
    expect(json).toMatchObject({
      text: 'This one.',
      author: { name: 'Olga Author' },
      proposal: { words: 'minister', text: 'interior minister' },
    })
    expect(await flag()).toMatchObject({ status: 'proposed', suggestedText: null, comments: 1, version: 2 })
    expect((await propose('')).json).toMatchObject({ text: '', proposal: { words: 'minister', text: '' } })
    expect(await flag()).toMatchObject({ status: 'proposed', comments: 2, version: 2 })
  })

  test('which is in the history, and found by the queue', async () => {
    await propose('chancellor of Ruritania')
    expect((await history())[0]).toMatchObject({
      action: 'flag:propose',
      actor: { name: 'Olga Author' },
      detail: {
        proposal: { words: 'minister', text: 'chancellor of Ruritania' },
        before: { status: 'open' },
        after: { status: 'proposed' },
      },
    })
    const found = (await desk.ada('GET', '/api/flags?q=ruritania')).json.items
    expect(found.map(({ id }: { id: string }) => id)).toEqual([flagId])
  })

  test('once, though it is sent twice', async () => {
    const id = randomUUID()
    expect(statuses(await Promise.all([propose('premier', { id }), propose('premier', { id })]))).toEqual([
      200, 201,
    ])
    expect(await flag()).toMatchObject({ comments: 1, version: 2 })
  })

  test('and a reviewer takes them over', async () => {
    const { proposal } = (await propose('premier')).json
    const { version } = await flag()
    const body = { suggestedText: proposal.text }
    expect((await olga('PATCH', `/api/flags/${flagId}`, { body, ifMatch: version })).status).toBe(403)
    expect((await rita('PATCH', `/api/flags/${flagId}`, { body, ifMatch: 1 })).status).toBe(412)
    expect((await rita('PATCH', `/api/flags/${flagId}`, { body, ifMatch: version })).json).toMatchObject({
      status: 'proposed',
      suggestedText: 'premier',
    })
    expect((await history())[0]).toMatchObject({
      action: 'flag:change',
      actor: { name: 'Rita Reviewer' },
      detail: { before: { suggestedText: null }, after: { suggestedText: 'premier' } },
    })
  })

  test('and an export tells them', async () => {
    await propose('premier', { text: 'Not him.' })
    const line = (await desk.ada('GET', `${articlePath}/export/csv`)).text
    expect(line).toMatch(/Olga Author, [^:]+:[^:]+:[^:]+: Not him\.\nProposes: premier/)
  })
})

describe('a proposal is refused and nothing changes', () => {
  const unchanged = async (call: () => ReturnType<Caller>) => {
    const before = await everything()
    const { json } = await call()
    expect(await everything()).toBe(before)
    return json
  }

  test.each([
    ['the flagged words themselves', { proposedText: 'minister' }, 'proposedText', 'nothing-proposed'],
    ['half a character', { proposedText: 'a\ud83d' }, 'proposedText', 'invalid-input'],
    ['no words at all, not even none', { proposedText: null }, 'proposedText', 'invalid-input'],
    ['an empty reply beside it', { proposedText: 'x', text: ' ' }, 'text', 'invalid-input'],
  ])('%s', async (_why, body, where, code) => {
    expect(await unchanged(() => olga('POST', path, { body }))).toMatchObject({
      ...{ status: 422, code, issues: [{ path: where }] },
    })
  })

  test('to nobody, and on a flag that is not there', async () => {
    const body = { proposedText: 'premier' }
    expect((await unchanged(() => desk.nobody('POST', path, { body }))).status).toBe(401)
    expect((await unchanged(() => olga('POST', '/api/flags/x/comments', { body }))).status).toBe(404)
  })

  test('with a status that the role may not set', async () => {
    expect((await unchanged(() => propose('premier', { status: 'queried' }))).status).toBe(403)
  })

  test('on a settled flag', async () => {
    await rita('PATCH', `/api/flags/${flagId}`, { body: { status: 'resolved', outcome: 'cut' }, ifMatch: 1 })
    expect(await unchanged(() => propose('premier'))).toMatchObject({ status: 409, code: 'settled' })
  })
})

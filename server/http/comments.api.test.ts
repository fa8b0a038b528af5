import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Caller, statuses } from '../testing/caller.ts'
import { openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const FLAG = { span: { start: 4, end: 12 }, category: 'identity', severity: 'major', note: 'Which one?' }

let desk: TestDesk
let articlePath: string
let cem: Caller
let rita: Caller
let olga: Caller
let flagId: string
let path: string
beforeAll(async () => {
  desk = await openTestDesk()
  const { json } = await desk.ada('POST', '/api/articles', { body: { text: 'The minister left.' } })
  articlePath = `/api/articles/${json.id}`
  cem = await desk.as('checker')
  rita = await desk.as('reviewer')
  olga = await desk.as('author')
})
beforeEach(async () => {
  flagId = (await cem('POST', `${articlePath}/flags`, { body: FLAG })).json.id
  path = `/api/flags/${flagId}/comments`
})
afterAll(() => desk.close())

const flag = async () => (await desk.ada('GET', `/api/flags/${flagId}`)).json
const texts = async () => (await desk.ada('GET', path)).json.items.map(({ text }: { text: string }) => text)
const everything = async () =>
  JSON.stringify([await desk.client.comment.findMany(), await desk.client.mention.findMany(), await flag()]) +
  (await desk.client.historyEntry.count())

describe('a comment is refused and nothing changes', () => {
  test.each([
    ['no text', {}, 'text'],
    ['a text of spaces', { text: ' \n' }, 'text'],
    ['a text that never ends', { text: 'x'.repeat(20_001) }, 'text'],
    ['half a character', { text: 'a\ud83d' }, 'text'],
    ['an id that is no UUID', { text: 'x', id: 'mine' }, 'id'],
    ['a status that settles', { text: 'x', status: 'resolved' }, 'status'],
    ['an unknown field', { text: 'x', colour: 'red' }, ''],
  ])('%s', async (_why, body, where) => {
    const before = await everything()
    expect((await cem('POST', path, { body })).json).toMatchObject({
      ...{ status: 422, code: 'invalid-input', issues: [{ path: where }] },
    })
    expect(await everything()).toBe(before)
  })

  test('on a flag that is not there, or not any more', async () => {
    await cem('DELETE', `/api/flags/${flagId}`, { ifMatch: 1 })
    for (const gone of [path, '/api/flags/x/comments']) {
      const reply = await cem('POST', gone, { body: { text: 'x' } })
      expect(reply.json).toMatchObject({ status: 404, code: 'no-such-flag' })
      expect((await cem('GET', gone)).status).toBe(404)
    }
  })

  test('with a change of the flag that the role does not allow', async () => {
    const before = await everything()
    expect((await olga('POST', path, { body: { text: 'x', status: 'queried' } })).status).toBe(403)
    expect(await everything()).toBe(before)
  })

  test('with a change that a settled flag does not take', async () => {
    await rita('PATCH', `/api/flags/${flagId}`, { body: { status: 'resolved', outcome: 'cut' }, ifMatch: 1 })
    const before = await everything()
    const ask = { text: 'x', status: 'queried' }
    expect((await rita('POST', path, { body: ask })).json).toMatchObject({
      status: 409,
      code: 'no-such-transition',
    })
    expect((await cem('POST', path, { body: { ...ask, status: 'open' } })).status).toBe(403)
    expect(await everything()).toBe(before)
  })

  test('with the id of somebody else’s', async () => {
    const { id } = (await cem('POST', path, { body: { text: 'mine' } })).json
    expect((await rita('POST', path, { body: { id, text: 'hers' } })).json).toMatchObject({
      status: 409,
      code: 'id-taken',
    })
  })

  test('to be taken back by anybody else, or when there is none', async () => {
    const { id } = (await cem('POST', path, { body: { text: 'x' } })).json
    for (const [method, address] of [
      ['DELETE', `/api/comments/${id}`],
      ['POST', `/api/comments/${id}/restore`],
    ] as const) {
      expect((await rita(method, address)).json).toMatchObject({ status: 403, code: 'not-permitted' })
      expect((await rita(method, address.replace(id, 'x'))).json).toMatchObject({
        status: 404,
        code: 'no-such-comment',
      })
    }
    expect(await texts()).toEqual(['x'])
  })
})

describe('a thread', () => {
  test('is read by everybody, the oldest first, page by page', async () => {
    for (const text of ['one', 'two', 'three']) await cem('POST', path, { body: { text } })
    expect(await texts()).toEqual(['one', 'two', 'three'])
    const first = (await olga('GET', `${path}?limit=2`)).json
    const rest = (await olga('GET', `${path}?limit=2&cursor=${first.nextCursor}`)).json
    expect([...first.items, ...rest.items]).toMatchObject([
      { text: 'one' },
      { text: 'two' },
      { text: 'three' },
    ])
    expect(rest.nextCursor).toBeNull()
    expect(first.items[0]).toMatchObject({ flagId, author: { name: 'Cem Checker' }, mentions: [] })
    expect(await flag()).toMatchObject({ comments: 3, version: 1 })
  })

  test('takes a comment sent twice once', async () => {
    const body = { id: randomUUID(), text: 'once' }
    const replies = await Promise.all([olga('POST', path, { body }), olga('POST', path, { body })])
    expect(statuses(replies)).toEqual([200, 201])
    expect(replies[0]?.json).toEqual(replies[1]?.json)
    expect(await texts()).toEqual(['once'])
  })

  test('asks the author in the same breath', async () => {
    await cem('POST', path, { body: { text: 'Who said so?', status: 'queried' } })
    expect(await flag()).toMatchObject({ status: 'queried', version: 2, comments: 1 })
    const { json } = await cem('GET', `/api/flags/${flagId}/history`)
    expect(json.items[0]).toMatchObject({
      action: 'flag:comment',
      detail: { text: 'Who said so?', before: { status: 'open' }, after: { status: 'queried' } },
    })
  })

  test('of a settled flag still takes words, and opens it again for those who may', async () => {
    await rita('PATCH', `/api/flags/${flagId}`, { body: { status: 'resolved', outcome: 'cut' }, ifMatch: 1 })
    expect((await olga('POST', path, { body: { text: 'Why?' } })).status).toBe(201)
    expect(await flag()).toMatchObject({ status: 'resolved', version: 2 })
    await rita('POST', path, { body: { text: 'Right.', status: 'open' } })
    expect(await flag()).toMatchObject({ status: 'open', outcome: null, settled: null, version: 3 })
  })

  test('lets go of a comment, and has it back', async () => {
    const { id } = (await cem('POST', path, { body: { text: 'a slip' } })).json
    expect((await cem('DELETE', `/api/comments/${id}`)).status).toBe(204)
    expect(await texts()).toEqual([])
    expect(await flag()).toMatchObject({ comments: 0 })
    expect((await desk.client.flag.findUnique({ where: { id: flagId } }))?.words).not.toContain('slip')
    expect((await cem('DELETE', `/api/comments/${id}`)).status).toBe(404)
    const history = (await cem('GET', `/api/flags/${flagId}/history`)).json.items
    expect(history[0]).toMatchObject({ action: 'flag:uncomment', detail: { text: 'a slip' } })
    expect((await cem('POST', path, { body: { id, text: 'a slip' } })).json).toMatchObject({
      code: 'id-taken',
    })
    expect((await desk.ada('POST', `/api/comments/${id}/restore`)).json).toMatchObject({ id, text: 'a slip' })
    expect((await desk.ada('POST', `/api/comments/${id}/restore`)).status).toBe(200)
    expect(await texts()).toEqual(['a slip'])
    await desk.ada('DELETE', `/api/comments/${id}`)
    expect(await texts()).toEqual([])
  })
})

describe('somebody who is named', () => {
  const waiting = async () =>
    (
      await desk.client.mention.findMany({ where: { flagId, answeredAt: null }, include: { user: true } })
    ).map(({ user }) => user.name)

  test('is waited for until they answer', async () => {
    const { json } = await cem('POST', path, { body: { text: '@Rita Reviewer @olga author: which?' } })
    expect(json.mentions.map(({ name }: { name: string }) => name)).toEqual(['Olga Author', 'Rita Reviewer'])
    expect(await waiting()).toHaveLength(2)
    const answer = (await rita('POST', path, { body: { text: 'The first, @Rita Reviewer says.' } })).json
    expect(answer.mentions).toEqual([])
    expect(await waiting()).toEqual(['Olga Author'])
    await rita('DELETE', `/api/comments/${answer.id}`)
    expect(await waiting()).toHaveLength(2)
    await rita('POST', `/api/comments/${answer.id}/restore`)
    expect(await waiting()).toEqual(['Olga Author'])
  })
})

test('an export tells the outcome and the thread', async () => {
  const { json: question } = await cem('POST', path, { body: { text: '=1+1?' } })
  const cemId = question.author.id
  const settled = { status: 'resolved', outcome: 'stet', reason: 'Let it.', assigneeId: cemId }
  await rita('PATCH', `/api/flags/${flagId}`, { body: settled, ifMatch: 1 })
  const { text } = await cem('GET', `${articlePath}/export/csv`)
  const line = text.split('\r\n').find((row) => row.includes(flagId))
  expect(line).toContain(`"Cem Checker, ${question.createdAt}: =1+1?"`)
  for (const cell of ['stet', 'Let it.', 'Rita Reviewer', 'Cem Checker']) expect(line).toContain(`"${cell}"`)
  const { json } = await cem('GET', `${articlePath}/export/json`)
  expect(json.flags.find(({ id }: { id: string }) => id === flagId)).toMatchObject({
    ...{ outcome: 'stet', reason: 'Let it.', assignee: { name: 'Cem Checker' } },
    thread: [{ text: '=1+1?', author: { name: 'Cem Checker' } }],
  })
})

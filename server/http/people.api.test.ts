import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ADA, openTestDesk, type TestDesk } from '../testing/open-desk.ts'

const RITA = { name: 'Rita', email: 'rita@desk.example', password: 'a good long one', role: 'reviewer' }

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

const add = (change: object = {}) => desk.ada('POST', '/api/people', { body: { ...RITA, ...change } })
const everything = async () =>
  JSON.stringify([await desk.client.user.findMany(), await desk.client.account.count()]) +
  (await desk.client.historyEntry.count())

describe('an account is refused and nothing changes', () => {
  const cases: [why: string, change: object, status: number, code: string, path?: string][] = [
    ['no name', { name: ' ' }, 422, 'invalid-input', 'name'],
    ['half a character in the name', { name: 'A\ud83d' }, 422, 'invalid-input', 'name'],
    ['no address', { email: 'rita' }, 422, 'invalid-input', 'email'],
    [
      'an address that never ends',
      { email: `${'r'.repeat(300)}@desk.example` },
      422,
      'invalid-input',
      'email',
    ],
    ['a short password', { password: 'short' }, 422, 'invalid-input', 'password'],
    ['a password without end', { password: 'x'.repeat(129) }, 422, 'invalid-input', 'password'],
    ['an unknown role', { role: 'king' }, 422, 'invalid-input', 'role'],
    ['an unknown field', { founder: true }, 422, 'invalid-input', ''],
    ['an address somebody has', { email: ADA.email }, 409, 'email-taken'],
    ['the same in capitals', { email: ADA.email.toUpperCase() }, 409, 'email-taken'],
  ]
  test.each(cases)('%s', async (_why, change, status, code, path) => {
    const before = await everything()
    const reply = await add(change)
    expect(reply.json).toMatchObject({ status, code, ...(path === undefined ? {} : { issues: [{ path }] }) })
    expect(await everything()).toBe(before)
  })
  test.each(['reviewer', 'checker', 'author'] as const)('asked for by a %s', async (role) => {
    const somebody = await desk.as(role)
    const before = await everything()
    const reply = await somebody('POST', '/api/people', { body: RITA })
    expect(reply.json).toMatchObject({ status: 403, code: 'not-permitted' })
    expect(await everything()).toBe(before)
  })
})

test('somebody added can sign in, is what their role says, and stays out of the first door', async () => {
  const reply = await add({ email: 'Rita2@Desk.example' })
  expect(reply.status).toBe(201)
  expect(reply.json).toEqual({ id: expect.any(String), name: 'Rita', role: 'reviewer' })
  const signedIn = await desk.nobody('POST', '/api/auth/sign-in/email', {
    body: { email: 'rita2@desk.example', password: RITA.password },
  })
  expect(signedIn.json.user).toMatchObject({ id: reply.json.id, name: 'Rita', role: 'reviewer' })
  expect(await desk.client.user.findUnique({ where: { id: reply.json.id } })).toMatchObject({ founder: null })
  expect(await desk.client.historyEntry.findFirst({ where: { subjectId: reply.json.id } })).toMatchObject({
    ...{ action: 'person:add', articleId: null, subjectType: 'person' },
    detail: { name: 'Rita', role: 'reviewer' },
  })
  expect((await desk.nobody('GET', '/api/auth/sign-up')).json).toEqual({ open: false })
})

test('everybody sees who works here, page by page, without addresses', async () => {
  const author = await desk.as('author')
  const all = await author('GET', '/api/people')
  expect(all.json.items[0]).toEqual({ id: expect.any(String), name: ADA.name, role: 'admin' })
  expect(all.text).not.toContain('@')
  const first = await author('GET', '/api/people?limit=1')
  const rest = await author('GET', `/api/people?limit=200&cursor=${first.json.nextCursor}`)
  expect([...first.json.items, ...rest.json.items]).toEqual(all.json.items)
  expect((await author('GET', '/api/people?cursor=x')).json).toMatchObject({ status: 422 })
})

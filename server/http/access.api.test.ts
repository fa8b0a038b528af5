import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Endpoint } from '#contract/endpoint.ts'
import { endpoints } from '#contract/endpoints.ts'
import { ADA, openTestDesk, type TestDesk } from '../testing/open-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

const all: [string, Endpoint][] = Object.entries(endpoints)
const address = (endpoint: Endpoint) => endpoint.path.replaceAll(/:\w+/g, '1')
const problem = expect.stringMatching(/^application\/problem\+json/)

describe('without a session', () => {
  test.each(all.filter(([, endpoint]) => endpoint.session))('%s is refused', async (_name, endpoint) => {
    const reply = await desk.nobody(endpoint.method, address(endpoint))
    expect(reply.json).toMatchObject({ status: 401, code: 'no-session' })
    expect(reply.headers.get('content-type')).toEqual(problem)
  })
  test('only health and sign-in answer', () => {
    const open = all.filter(([, endpoint]) => !endpoint.session).map(([, endpoint]) => endpoint.path)
    expect(open).toEqual(['/healthz', '/readyz', '/api/auth/sign-up'])
  })
  test('a cookie somebody made up is none', async () => {
    const reply = await desk.nobody('GET', '/api/articles', { headers: { cookie: 'stet.session_token=a.b' } })
    expect(reply.status).toBe(401)
  })
  test('the desk says that it is alive and ready', async () => {
    expect((await desk.nobody('GET', '/healthz')).json).toEqual({ status: 'ok' })
    expect((await desk.nobody('GET', '/readyz')).json).toEqual({ status: 'ready' })
  })
})

describe('a wrong method', () => {
  const isMeant = (path: string, asked: string) =>
    new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`).test(asked)
  const paths = [...new Set(all.map(([, endpoint]) => endpoint.path))]
  test.each(paths)('on %s is answered with the right ones', async (path) => {
    const asked = path.replaceAll(/:\w+/g, '1')
    const taken = new Set(
      all.filter(([, other]) => isMeant(other.path, asked)).map(([, other]) => other.method),
    )
    const wrong = (['PUT', 'PATCH', 'DELETE'] as const).find((method) => !taken.has(method))
    const reply = await desk.ada(wrong ?? 'PUT', asked)
    expect(reply.json).toMatchObject({ status: 405, code: 'wrong-method' })
    const here = all.filter(([, endpoint]) => endpoint.path === path).map(([, endpoint]) => endpoint.method)
    for (const method of here) expect(reply.headers.get('allow')).toContain(method)
  })
})

test.each(['/api', '/api/nonsense', '/api/articles/1/nonsense', '/assets/none.js', '/none.txt'])(
  'nothing is at %s',
  async (path) => {
    const reply = await desk.ada('GET', path)
    expect(reply.json).toMatchObject({ status: 404, code: 'no-such-endpoint' })
  },
)

describe('a write from a foreign page', () => {
  const body = { text: 'A text.' }
  const foreign: [why: string, headers: Record<string, string>][] = [
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a form without an origin', { 'sec-fetch-site': 'cross-site' }],
  ]
  test.each(foreign)('is refused: %s', async (_why, headers) => {
    const before = await desk.client.article.count()
    const reply = await desk.ada('POST', '/api/articles', { body, headers })
    expect(reply.json).toMatchObject({ status: 403, code: 'foreign-origin' })
    expect(await desk.client.article.count()).toBe(before)
    expect((await desk.nobody('POST', '/api/auth/sign-in/email', { body: ADA, headers })).status).toBe(403)
  })
  test('is refused from the same host without its encryption', async () => {
    const headers = { origin: desk.url.replace('http:', 'https:') }
    expect((await desk.ada('POST', '/api/articles', { body, headers })).status).toBe(403)
  })
  test('behind a proxy our own page is the one at the public address', async () => {
    const proxied = await openTestDesk({ publicUrl: 'https://desk.example' })
    const from = (origin: string) =>
      proxied.nobody('POST', '/api/auth/sign-in/email', { body: ADA, headers: { origin } })
    expect((await from('https://desk.example')).json.code).not.toBe('foreign-origin')
    expect((await from(proxied.url)).json.code).toBe('foreign-origin')
    await proxied.close()
  })
  test('is taken from our own page, and from programs that are no browser', async () => {
    expect((await desk.ada('POST', '/api/articles', { body, headers: { origin: desk.url } })).status).toBe(
      201,
    )
    expect((await desk.ada('POST', '/api/articles', { body })).status).toBe(201)
  })
})

describe('accounts', () => {
  test('the first sign-up made the admin and closed the door', async () => {
    expect((await desk.nobody('GET', '/api/auth/sign-up')).json).toEqual({ open: false })
    const reply = await desk.nobody('POST', '/api/auth/sign-up/email', {
      body: { ...ADA, email: 'eve@desk.example' },
    })
    expect(reply.json).toMatchObject({ status: 403, code: 'sign-up-closed' })
    expect(await desk.client.user.findMany()).toMatchObject([
      { name: 'Ada Checker', role: 'admin', founder: true },
    ])
  })

  test('of many first sign-ups at the same moment one succeeds', async () => {
    const fresh = await openTestDesk()
    await fresh.client.user.deleteMany()
    const replies = await Promise.all(
      [1, 2, 3].map((n) =>
        fresh.nobody('POST', '/api/auth/sign-up/email', { body: { ...ADA, email: `ada${n}@desk.example` } }),
      ),
    )
    expect(replies.filter((reply) => reply.status === 200)).toHaveLength(1)
    expect(replies.every((reply) => reply.status < 500)).toBe(true)
    expect(await fresh.client.user.count()).toBe(1)
    await fresh.close()
  })

  test('nobody can give themselves a role', async () => {
    const fresh = await openTestDesk()
    await fresh.client.user.deleteMany()
    await fresh.nobody('POST', '/api/auth/sign-up/email', { body: { ...ADA, role: 'king', founder: false } })
    expect(
      await fresh.client.user.findMany({ where: { OR: [{ role: { not: 'admin' } }, { founder: null }] } }),
    ).toEqual([])
    await fresh.close()
  })

  test.each([
    ['an empty name', { name: ' ' }],
    ['a name that never ends', { name: 'x'.repeat(501) }],
    ['half a character in the name', { name: 'A\ud83d' }],
    ['no name', { name: null }],
    ['a short password', { password: 'short' }],
    ['no address', { email: 'ada' }],
  ])('cannot be made with %s', async (_why, change) => {
    const fresh = await openTestDesk()
    await fresh.client.user.deleteMany()
    const reply = await fresh.nobody('POST', '/api/auth/sign-up/email', { body: { ...ADA, ...change } })
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect(reply.status).toBeLessThan(500)
    expect(reply.headers.get('content-type')).toEqual(problem)
    expect(await fresh.client.user.count()).toBe(0)
    await fresh.close()
  })

  test('a name is not changed behind the flags that carry it', async () => {
    const reply = await desk.ada('POST', '/api/auth/update-user', { body: { name: 'Somebody else' } })
    expect(reply.status).toBe(404)
  })

  test.each(['PUT', 'DELETE', 'OPTIONS'])('%s is no way to sign in', async (method) => {
    expect((await desk.nobody(method, '/api/auth/sign-in/email')).json).toMatchObject({ status: 405 })
  })

  test('signing out ends the session', async () => {
    const signedIn = await desk.nobody('POST', '/api/auth/sign-in/email', { body: ADA })
    const cookie = signedIn.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    expect(signedIn.headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Lax/)
    expect((await desk.nobody('GET', '/api/articles', { headers: { cookie } })).status).toBe(200)
    expect((await desk.nobody('POST', '/api/auth/sign-out', { headers: { cookie } })).status).toBe(200)
    expect((await desk.nobody('GET', '/api/articles', { headers: { cookie } })).status).toBe(401)
  })

  test('a wrong password is told plainly, and many of them are slowed down', async () => {
    const attempt = () =>
      desk.nobody('POST', '/api/auth/sign-in/email', { body: { ...ADA, password: 'wrong' } })
    const first = await attempt()
    expect(first.json).toMatchObject({ status: 401, code: 'invalid-email-or-password' })
    expect(first.headers.get('content-type')).toEqual(problem)
    const replies = []
    for (let n = 0; n < 12; n += 1) replies.push(await attempt())
    const last = replies.at(-1)
    expect(last?.json).toMatchObject({ status: 429, code: 'too-many-requests' })
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('OpenAPI', () => {
  test('tells every endpoint of the contract', async () => {
    const { json } = await desk.ada('GET', '/api/openapi.json')
    expect(json.openapi).toBe('3.1.0')
    for (const [name, endpoint] of all) {
      const operation = json.paths[endpoint.path.replaceAll(/:(\w+)/g, '{$1}')][endpoint.method.toLowerCase()]
      expect(operation.operationId).toBe(name)
      expect(operation.requestBody === undefined).toBe(endpoint.body === null && !endpoint.upload)
    }
  })
})

test('answers forbid other pages to frame, sniff or feed the desk', async () => {
  const { headers } = await desk.nobody('GET', '/healthz')
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';object-src 'none'/)
  expect(headers.get('content-security-policy')).not.toContain('unsafe')
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-powered-by')).toBeNull()
})

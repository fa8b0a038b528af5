import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchPage, type FetchOptions } from './fetch-page.ts'

const MEGABYTE = 1_000_000
const closing: (() => void)[] = []

const serve = async (listener: RequestListener): Promise<string> => {
  const server = http.createServer(listener)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

const packed = (response: ServerResponse, encoding: string, bytes: Uint8Array) =>
  response.setHeader('content-type', 'text/html').setHeader('content-encoding', encoding).end(bytes)
const to = (response: ServerResponse, location: string) => response.writeHead(302, { location }).end()

const WORDS = '<p>Packed words.</p>'

/** What the site answers by path; whatever else is asked for is not there. */
const pages: Record<string, (response: ServerResponse, request: IncomingMessage) => unknown> = {
  '/page': (response) =>
    response.setHeader('content-type', 'Text/HTML; Charset="windows-1251"').end('<p>Hello.</p>'),
  '/untyped.pdf': (response) => response.end('%PDF'),
  '/picture': (response) => response.setHeader('content-type', 'image/png').end('x'),
  '/data': (response) => response.setHeader('content-type', 'application/json').end('{}'),
  '/headers': (response, { headers }) =>
    response.setHeader('content-type', 'text/plain').end(JSON.stringify(headers)),
  '/moved': (response) => to(response.setHeader('set-cookie', 'a=b'), '/headers'),
  '/loop': (response) => to(response, '/loop'),
  '/to-file': (response) => to(response, 'file:///etc/passwd'),
  '/to-script': (response) => to(response, 'javascript:alert(1)'),
  '/to-password': (response) => to(response, 'http://ada:secret@example.com/'),
  '/to-metadata': (response) => to(response, 'http://169.254.169.254/latest/meta-data/'),
  '/to-nonsense': (response) => to(response, 'http://['),
  '/hop/5': (response) => to(response, '/hop/4'),
  '/hop/4': (response) => to(response, '/hop/3'),
  '/hop/3': (response) => to(response, '/hop/2'),
  '/hop/2': (response) => to(response, '/hop/1'),
  '/hop/1': (response) => to(response, '/page'),
  '/hop/6': (response) => to(response, '/hop/5'),
  '/not-modified': (response) => response.writeHead(304).end(),
  '/announced': (response) => response.setHeader('content-length', 99 * MEGABYTE).write('x'),
  '/endless': (response) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    }
    response.on('drain', more)
    more()
  },
  '/bomb': (response) => packed(response, 'gzip', gzipSync(Buffer.alloc(50 * MEGABYTE))),
  '/bomb-in-bomb': (response) =>
    packed(response, 'gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50 * MEGABYTE)))),
  '/gzip': (response) => packed(response, 'gzip', gzipSync(WORDS)),
  '/deflate': (response) => packed(response, 'deflate', deflateSync(WORDS)),
  '/raw-deflate': (response) => packed(response, 'deflate', deflateRawSync(WORDS)),
  '/br': (response) => packed(response, 'br', brotliCompressSync(WORDS)),
  '/twice': (response) => packed(response, 'deflate, GZIP', gzipSync(deflateSync(WORDS))),
  '/zstd': (response) => packed(response, 'zstd', Buffer.from(WORDS)),
  '/not-gzip': (response) => packed(response, 'gzip', Buffer.from(WORDS)),
  '/many-times': (response) => packed(response, 'gzip, gzip, gzip', Buffer.from(WORDS)),
  '/silent': () => undefined,
  '/drip': (response) => response.setHeader('content-type', 'text/html').write('<p>'),
  '/cut': (response) => {
    response.setHeader('content-length', 100).write('<p>')
    setImmediate(() => response.destroy())
  },
}

let site: string
let secret: string
let asked = 0

beforeAll(async () => {
  secret = await serve((_request, response) => {
    asked += 1
    response.setHeader('content-type', 'text/plain').end('the secret of the house')
  })
  pages['/inside'] = (response) => to(response, `http://${secret}/`)
  site = await serve((request, response) => {
    const page = pages[request.url ?? '']
    if (page) page(response, request)
    else response.writeHead(404).end()
  })
})

afterAll(() => {
  for (const close of closing) close()
})

const fetched = (path: string, more: Partial<FetchOptions> = {}) =>
  fetchPage(`http://${site}${path}`, { allow: [site], ...more })

const wordsOf = async (path: string) => {
  const outcome = await fetched(path)
  return outcome.ok ? Buffer.from(outcome.bytes).toString() : outcome.problem
}

/** A name server that answers the first question with the first of these, the next with the next. */
const answering = (...addresses: string[]) => {
  const questions: string[] = []
  const lookup: LookupFunction = (name, _options, answer) => {
    const address = addresses[Math.min(questions.push(name), addresses.length) - 1] ?? ''
    answer(null, [{ address, family: address.includes(':') ? 6 : 4 }])
  }
  return { lookup, questions }
}

describe('never reached', () => {
  test('a name that changes its address from one redirect to the next', async () => {
    const { lookup, questions } = answering('127.0.0.1', '127.0.0.2')
    const port = site.split(':')[1]
    const address = `http://news.example:${port}/loop`
    const outcome = await fetchPage(address, { allow: [site], lookup })
    expect(outcome).toMatchObject({ code: 'fetch-not-public' })
    expect(questions).toEqual(['news.example', 'news.example'])
  })

  test('a name is looked up once for each connection: what was checked is what is connected to', async () => {
    const { lookup, questions } = answering('127.0.0.1', '10.0.0.1')
    const outcome = await fetchPage(`http://news.example:${site.split(':')[1]}/page`, {
      allow: [site],
      lookup,
    })
    expect(outcome.ok).toBe(true)
    expect(questions).toEqual(['news.example'])
  })

  test.each([
    ['another port of the host that is allowed', '/inside', 'fetch-not-public'],
    ['an address that tells the secrets of a cloud', '/to-metadata', 'fetch-not-public'],
    ['a file', '/to-file', 'fetch-bad-address'],
    ['a script', '/to-script', 'fetch-bad-address'],
    ['an address with a password', '/to-password', 'fetch-bad-address'],
    ['nonsense', '/to-nonsense', 'fetch-bad-address'],
  ])('%s that an allowed page leads on to', async (_what, path, code) => {
    expect(await fetched(path)).toMatchObject({ ok: false, code })
    expect(asked).toBe(0)
  })
})

describe('given up', () => {
  test.each([
    ['a page that leads to itself', '/loop', 'fetch-too-many-redirects', /more than 5 times/],
    ['a sixth redirect', '/hop/6', 'fetch-too-many-redirects', /more than 5 times/],
    [
      'a picture',
      '/picture',
      'fetch-wrong-type',
      /^The address answers with a picture \(image\/png\)\. Stet/,
    ],
    ['data', '/data', 'fetch-wrong-type', /data \(application\/json\)/],
    ['a page that is not there', '/nowhere', 'fetch-failed', /\(status 404\)\. There is no page/],
    ['an answer that is none', '/not-modified', 'fetch-failed', /status 304/],
    ['more than may be, announced', '/announced', 'fetch-too-large', /more than 10 MB/],
    ['more than may be, unannounced', '/endless', 'fetch-too-large', /more than 10 MB/],
    ['more than may be, packed', '/bomb', 'fetch-too-large', /more than 10 MB/],
    ['more than may be, packed twice', '/bomb-in-bomb', 'fetch-too-large', /more than 10 MB/],
    ['packed in an unknown way', '/zstd', 'fetch-failed', /packed in a way .+ \(zstd\)/],
    ['packed badly', '/not-gzip', 'fetch-failed', /\(gzip\)/],
    ['packed over and over', '/many-times', 'fetch-failed', /packed in a way/],
    ['an answer that breaks off', '/cut', 'fetch-failed', /broke the connection off/],
  ])('%s', async (_why, path, code, problem) => {
    expect(await fetched(path)).toEqual({ ok: false, code, problem: expect.stringMatching(problem) })
  })

  test.each(['/silent', '/drip'])('an answer that takes too long (%s)', async (path) => {
    const outcome = await fetched(path, { limits: { ms: 100 } })
    expect(outcome).toMatchObject({ code: 'fetch-too-slow', problem: expect.stringMatching(/0\.1 seconds/) })
  })

  test('a name server that does not answer', async () => {
    const outcome = fetchPage('http://news.example/', { allow: [], lookup: () => {}, limits: { ms: 50 } })
    expect(await outcome).toMatchObject({ code: 'fetch-too-slow' })
  })

  test('a name that nobody has', async () => {
    const lookup: LookupFunction = (_name, _options, answer) => answer(null, [])
    const outcome = await fetchPage('http://news.example/', { allow: [], lookup })
    expect(outcome).toMatchObject({
      problem: expect.stringMatching(/^There is no site called news\.example/),
    })
  })

  test('a host without certificates asked for a safe connection', async () => {
    const outcome = await fetchPage(`https://${site}/page`, { allow: [site] })
    expect(outcome).toMatchObject({
      code: 'fetch-failed',
      problem: expect.stringMatching(/^No safe connection/),
    })
  })

  test('as soon as nobody waits any more', async () => {
    const controller = new AbortController()
    const waiting = fetched('/silent', { signal: controller.signal })
    controller.abort()
    await expect(waiting).rejects.toThrow(/abort/i)
    await expect(fetched('/page', { signal: controller.signal })).rejects.toThrow(/abort/i)
  })
})

describe('fetched', () => {
  test('a page of an allowed host and port, with what was said of it', async () => {
    expect(await fetched('/page')).toEqual({
      ok: true,
      bytes: Buffer.from('<p>Hello.</p>'),
      mediaType: 'text/html',
      charset: 'windows-1251',
      url: `http://${site}/page`,
      filename: 'page',
    })
  })

  test('bytes without a type, of which the content decides', async () => {
    const outcome = await fetched('/untyped.pdf#page=3')
    expect(outcome).toMatchObject({ mediaType: 'application/octet-stream', filename: 'untyped.pdf' })
    expect(outcome).toMatchObject({ url: `http://${site}/untyped.pdf` })
  })

  test('a page five redirects away', async () => {
    expect(await fetched('/hop/5')).toMatchObject({ ok: true, url: `http://${site}/page` })
  })

  test('under the name of the desk, without cookies and on a connection of its own', async () => {
    expect(JSON.parse(await wordsOf('/moved'))).toEqual({
      'user-agent': 'Stet/0.1 (fact-checking desk)',
      accept: expect.stringMatching(/^text\/html/),
      'accept-encoding': 'gzip, deflate, br',
      host: site,
      connection: 'close',
    })
  })

  test.each(['/gzip', '/deflate', '/raw-deflate', '/br', '/twice'])('unpacked: %s', async (path) => {
    expect(await wordsOf(path)).toBe(WORDS)
  })

  test('with word of how far it has come', async () => {
    const told: unknown[] = []
    await fetched('/page', { tell: (progress) => told.push(progress) })
    expect(told).toEqual([{ done: 1, of: 1, unit: 'kB' }])
  })

  test.each([['127.0.0.0/8'], ['127.0.0.1'], ['localhost']])('from a place allowed as %s', async (entry) => {
    const host = entry === 'localhost' ? site.replace('127.0.0.1', entry) : site
    const lookup = entry === 'localhost' ? { lookup: answering('127.0.0.1').lookup } : {}
    expect(await fetchPage(`http://${host}/page`, { allow: [entry], ...lookup })).toMatchObject({ ok: true })
  })
})

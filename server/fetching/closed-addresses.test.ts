import http from 'node:http'
import { type AddressInfo, isIP, type LookupFunction } from 'node:net'
import { describe, expect, test } from 'vitest'
import { fetchPage } from './fetch-page.ts'

describe('never reached', () => {
  test.each([
    'http://127.0.0.1:1/',
    'http://127.0.0.1.:1/',
    'http://localhost:1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://１２７.0.0.1/',
    'http://0/',
    'http://10.0.0.1/',
    'http://172.16.3.4/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'https://127.0.0.1:1/',
    'https://[::1]:1/',
  ])('%s', async (address) => {
    expect(await fetchPage(address, { allow: [] })).toEqual({
      ...{ ok: false, code: 'fetch-not-public' },
      problem: expect.stringMatching(/^The address leads to .+, which is not on the public internet\. .+\.$/),
    })
  })

  test.each([
    ['file:///etc/passwd', /begins with file:/],
    ['ftp://example.com/x', /begins with ftp:/],
    ['javascript:alert(1)', /begins with javascript:/],
    ['data:text/html,x', /begins with data:/],
    ['www.example.com/page', /“www\.example\.com\/page” is not a web address/],
    ['http://', /not a web address/],
    ['', /not a web address/],
    ['http://ada:secret@example.com/', /a user name or a password/],
    ['http://ada@example.com/', /a user name or a password/],
  ])('%s', async (address, problem) => {
    expect(await fetchPage(address, { allow: [] })).toEqual({
      ...{ ok: false, code: 'fetch-bad-address' },
      problem: expect.stringMatching(problem),
    })
  })

  const answering =
    (...addresses: string[]): LookupFunction =>
    (_name, _options, answer) =>
      answer(
        null,
        addresses.map((address) => ({ address, family: isIP(address) })),
      )

  test.each([
    ['a public name', 'news.example', ['127.0.0.1']],
    ['a name that ends in a dot', 'localhost.', ['127.0.0.1']],
    ['a name with a mapped address', 'news.example', ['::ffff:127.0.0.1']],
    ['a name with a public address and a private one', 'news.example', ['93.184.215.14', '10.0.0.1']],
  ])('%s that resolves inside', async (_what, name, addresses) => {
    let asked = 0
    const server = http.createServer((_request, response) => {
      asked += 1
      response.end('the secret of the house')
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const address = `http://${name}:${(server.address() as AddressInfo).port}/`
    const outcome = await fetchPage(address, { allow: [], lookup: answering(...addresses) })
    server.close()
    expect(outcome).toMatchObject({ ok: false, code: 'fetch-not-public' })
    expect(asked).toBe(0)
  })
})

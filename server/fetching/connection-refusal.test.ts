import { expect, test } from 'vitest'
import { connectionRefusal } from './connection-refusal.ts'

test.each([
  ['ENOTFOUND', /^There is no site called a\.example\. Check/],
  ['EAI_AGAIN', /could not be looked up just now\. Try again/],
  ['CERT_HAS_EXPIRED', /certificate of a\.example has expired/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', /was not issued by anybody Stet trusts/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /belongs to another site/],
  ['ECONNREFUSED', /does not take connections/],
  ['ECONNRESET', /broke the connection off/],
  ['EPROTO', /^No safe connection/],
  ['HPE_INVALID_CONSTANT', /does not answer as a web server does/],
  ['ENETUNREACH', /cannot be reached/],
])('%s in plain words', (code, words) => {
  const { code: refused, message } = connectionRefusal(Object.assign(new Error('x'), { code }), 'a.example')
  expect(refused).toBe('fetch-failed')
  expect(message).toMatch(words)
})

test('of several addresses that were tried the first speaks', () => {
  const failures = [Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), new Error('y')]
  expect(connectionRefusal(new AggregateError(failures), 'a.example').message).toMatch(/take connections/)
})

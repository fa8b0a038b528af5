import { describe, expect, test } from 'vitest'
import { allowList } from './allow-list.ts'

const target = { host: 'intranet.example', port: 8080, address: '10.2.3.4' }
const local = { host: '::1', port: 8080, address: '::1' }

describe('allows', () => {
  test.each([
    ['intranet.example', target],
    ['Intranet.Example.', target],
    ['intranet.example:8080', target],
    ['10.2.3.4', target],
    ['10.2.3.4:8080', target],
    ['10.2.0.0/16', target],
    [' 10.2.3.4/32 ', target],
    ['0.0.0.0/0', target],
    ['::1', local],
    ['[::1]', local],
    ['[::1]:8080', local],
    ['::/0', local],
    ['fd00::/8', { ...local, address: 'fd12::1' }],
  ])('%s', (entry, asked) => {
    expect(allowList(['other.example', entry])(asked)).toBe(true)
  })
})

describe('does not allow', () => {
  test.each([
    ['a part of the name', 'example', target],
    ['another host of the domain', 'www.intranet.example', target],
    ['another port', 'intranet.example:80', target],
    ['another port of the address', '10.2.3.4:80', target],
    ['another address', '10.2.3.5', target],
    ['another range', '10.3.0.0/16', target],
    ['a range of the other family', '::/0', target],
    ['a range of the other family', '0.0.0.0/0', local],
    ['a range that is none', '10.2.0.0/33', target],
    ['a range that is none', '10.2/16', target],
    ['an address of the web', 'http://intranet.example', target],
    ['a pattern', '*', target],
    ['nothing', '', target],
  ])('%s: %s', (_why, entry, asked) => {
    expect(allowList([entry])(asked)).toBe(false)
  })
})

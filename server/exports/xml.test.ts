import { describe, expect, it } from 'vitest'
import { escaped } from './xml.ts'

describe('text in XML', () => {
  it.each([
    ['plain words', 'plain words', 'plain words'],
    ['what looks like markup', '<b a="1">&amp;</b>', '&lt;b a=&quot;1&quot;&gt;&amp;amp;&lt;/b&gt;'],
    ['line ends and tabs', 'a\r\nb\tc', 'a&#13;\nb\tc'],
    ['whole emoji', 'a 👩‍👩‍👧 b', 'a 👩‍👩‍👧 b'],
    ['control characters', 'a\u0000b\u001Bc', 'a\uFFFDb\uFFFDc'],
    ['half a character', 'a\uD83Db', 'a\uFFFDb'],
  ])('%s', (_what, text, expected) => {
    expect(escaped(text)).toBe(expected)
  })
})

import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { linked, plain, quoted } from './escape.ts'

const read = (markdown: string) => {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  return parseHTML(`<body>${html}</body>`).document
}
const words = (markdown: string) =>
  (read(markdown).querySelector('body')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

describe('text in Markdown', () => {
  it.each([
    '# no heading', '- no list', '12. no list', '1) no list', '> no quotation', '=1+1', '* * *', '---', '`code`',
    '**bold** _italic_ ~~gone~~', '[a](javascript:alert(1))', '![x](https://a.example/x.png)', '<script>alert(1)</script>',
    '&copy; &#60;', 'a | b', '[^1]: no note', '- [ ] no task', 'https://a.example/ and www.b.example', 'mail@a.example',
    '$x$', String.raw`\*`, 'Setext\n===', '\u202Eright to left',
  ])('%s reads as it stands', (text) => {
    const page = read(`Before: ${plain(text)}\n\n${plain(text)}`)
    expect(page.querySelectorAll('h1, h2, ul, ol, blockquote, hr, code, strong, em, del, a, img, script, table')).toHaveLength(0)
    const said = text.replaceAll(/\s+/g, ' ')
    expect(words(plain(text))).toBe(said)
  }) // prettier-ignore

  it('of any kind reads as it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }),
        (text) => words(plain(text)) === text.replaceAll(/\s+/g, ' ').trim(),
      ),
      { numRuns: 2_000 },
    )
  })

  it('of several lines is one quotation', () => {
    const page = read(quoted('first\n\n# second\r\n- third'))
    expect(page.querySelectorAll('blockquote')).toHaveLength(1)
    expect(page.querySelectorAll('h1, li')).toHaveLength(0)
    expect(words(quoted('first\n# second'))).toBe('first # second')
  })

  it('that is an address leads there, if a browser may follow it', () => {
    expect(read(linked('https://a.example/?a=1&b=2')).querySelector('a')?.getAttribute('href')).toBe(
      'https://a.example/?a=1&b=2',
    )
    expect(read(linked('javascript:alert(1)')).querySelector('a')).toBeNull()
    expect(read(linked('https://a.example/> <b>x</b>')).querySelector('b')).toBeNull()
  })
})

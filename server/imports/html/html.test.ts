import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '#domain/repair/compose.ts'
import { restoreOriginal } from '#domain/article/restore-original.ts'
import { html } from '../html.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (page: string | Uint8Array, more: { url?: string; charset?: string } = {}) =>
  html.read({ bytes: typeof page === 'string' ? bytes(page) : page, ...more }, () => {})

const blocksOf = async (page: string | Uint8Array, more = {}) => {
  const result = await read(page, more)
  if (!result.ok) return result.problem
  const { text, blocks } = compose(result.reading)
  return blocks.map(({ start, end }) => text.slice(start, end))
}

const PARAGRAPH =
  'The quick brown fox, as it were, jumped over the lazy dog, and went home to sleep for a while.'
const page = (body: string) => `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`
const prose = `<p>${PARAGRAPH}</p>`

describe('known by its bytes', () => {
  test.each([
    '<!doctype html><p>x',
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    '\uFEFF \n<html lang="en">',
    '<?xml version="1.0"?>\n<!-- saved --> <!-- twice --><html xmlns="x">',
    '<head><title>x</title></head>',
    '<BODY>',
  ])('%s', (text) => {
    expect(html.recognises(bytes(text))).toBe(true)
  })
  test.each([
    '',
    'plain',
    '<p>Hello.</p>',
    '<header>',
    '<?xml version="1.0"?><rss>',
    '<!-- <html> -->',
    '# <html>',
  ])('not %s', (text) => {
    expect(html.recognises(bytes(text))).toBe(false)
  })
})

describe('character sets', () => {
  const latin = Uint8Array.from('<p>Caf\u00E9 \u0093ouvert\u0094</p>', (sign) => sign.charCodeAt(0))
  const declared = (head: string, rest: number[]) => Uint8Array.from([...bytes(head), ...rest])
  test.each<[why: string, page: Uint8Array, charset: string | undefined, words: string]>([
    ['UTF-8 without a word', bytes('<p>Café “ouvert”'), undefined, 'Café “ouvert”'],
    ['the code page of Windows', latin, undefined, 'Café “ouvert”'],
    ['what the server says', Uint8Array.of(0xcc, 0xee, 0xf1, 0xf2), 'windows-1251', 'Мост'],
    ['what the page says', declared('<meta charset=windows-1251>', [0xcc, 0xee]), undefined, 'Мо'],
    [
      'in the long form',
      declared('<meta http-equiv="x" content="text/html; charset=koi8-r">', [0xed]),
      undefined,
      'М',
    ],
    [
      'in its XML declaration',
      declared('<?xml version="1.0" encoding="windows-1251"?><p>', [0xcc]),
      undefined,
      'М',
    ],
    ['a false UTF-16', bytes('<meta charset="utf-16"><p>Café'), undefined, 'Café'],
    ['a byte order mark before all', bytes('\uFEFF<meta charset="windows-1251"><p>Café'), 'koi8-r', 'Café'],
    ['a name nobody knows', bytes('<meta charset="klingon"><p>Café'), undefined, 'Café'],
  ])('%s', async (_why, source, charset, words) => {
    expect(await blocksOf(source, charset === undefined ? {} : { charset })).toEqual([words])
  })
})

describe('what is read', () => {
  test.each<[why: string, page: string, blocks: string[]]>([
    ['a piece of a page', '<p>Hello.</p><p>World.</p>', ['Hello.', 'World.']],
    ['words without a tag', 'Hello & welcome', ['Hello & welcome']],
    ['a page without a head', `<body>${prose}`, [PARAGRAPH]],
    ['a page without a body', `<html><p>Hello.</p><p>World.`, ['Hello.', 'World.']],
    ['a short page', page('<h1>Notice</h1><p>We are closed.</p>'), ['Notice', 'We are closed.']],
    [
      'two pages in one',
      `<html><body><p>A.</p></body></html><html><body><p>B.</p></body></html>`,
      ['A.', 'B.'],
    ],
    ['words behind the end', `<html><body><p>A.</p></body></html>B.`, ['A.', 'B.']],
    [
      'words before the beginning',
      `A.<html><head><title>T</title></head><body><p>B.</p></body></html>`,
      ['A.', 'B.'],
    ],
    [
      'XHTML',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head/><body><p>A.</p></body></html>`,
      ['A.'],
    ],
    [
      'nothing that is hidden',
      page('<p>A.</p><p hidden>B</p><p style="display:none">C</p><template>D</template>'),
      ['A.'],
    ],
    ['no code', page('<p>A.</p><noscript>B</noscript><script>C</script><style>D</style><!-- E -->'), ['A.']],
    ['no title, wherever it stands', '<title>T</title><p>A.</p><svg><title>Logo</title></svg>', ['A.']],
    ['tags that never close', page('<div><b>A. <i>B.<p>C.'), ['A. B.', 'C.']],
    ['a tag for plain text', page('<p>A.</p><plaintext>B.'), ['A.', 'B.']],
    ['entities', page('<p>&lt;b&gt; &eacute;&nbsp;&#8217; &amp;amp;</p>'), ['<b> é\u00A0’ &amp;']],
  ])('%s', async (_why, source, blocks) => {
    expect(await blocksOf(source)).toEqual(blocks)
  })

  test('what Readability leaves out between two paragraphs stays', async () => {
    const quotation = '<div class="pull"><p>A short word.</p></div>'
    const source = page(`<nav>Menu</nav><article>${prose.repeat(4)}${quotation}${prose.repeat(4)}</article>`)
    expect(await blocksOf(source)).toEqual([
      ...Array<string>(4).fill(PARAGRAPH),
      'A short word.',
      ...Array<string>(4).fill(PARAGRAPH),
    ])
  })

  test('a headline before the article is read once', async () => {
    const source = page(
      `<h1>Site</h1><div><h1>Headline</h1><p>Below it</p><article>${prose.repeat(5)}</article></div>`,
    )
    expect(await blocksOf(source)).toEqual(['Headline', 'Below it', ...Array<string>(5).fill(PARAGRAPH)])
  })

  test('links are whole and on their words; scripts are none', async () => {
    const result = await read('<p>See <a href="/a">this</a>, <a href="javascript:x()">not that</a>.</p>', {
      url: 'https://a.example/b/c',
    })
    expect(result).toMatchObject({ reading: { links: [{ from: 4, to: 8, href: 'https://a.example/a' }] } })
  })
})

describe('refused', () => {
  test.each([
    ['nothing to see', page(''), /no words on this page/],
    ['only a picture', page('<img src="a.png" alt="A">'), /no words on this page/],
    [
      'a page made by scripts',
      page('<div id="root"></div><script src="a.js"></script>'),
      /once its scripts have run/,
    ],
    [
      'one that is loading',
      page('<div id="root">Loading…</div><script src="a.js"></script>'),
      /scripts have run/,
    ],
    ['frames', '<html><frameset><frame src="a.html"></frameset></html>', /only holds frames/],
    ['beginnings of pages', '<html '.repeat(200_000), /no words on this page/],
    ['tags without end', page('<div>'.repeat(20_000) + prose), /nested too deep/],
    ['bytes that are no text', '\0\u0001\u0002\0\0<html>', /binary file/],
  ])('%s', async (_why, source, problem) => {
    expect(await read(source)).toEqual({ ok: false, problem: expect.stringMatching(problem) })
  })
})

/** Pages made to send a careless reader back and forth. */
describe('read in time', () => {
  const data = (json: string) => page(`<script type="application/ld+json">${json}</script>${prose}`)
  test.each([
    ['deep', page('<div>'.repeat(5_000) + prose)],
    ['deep, in line', page('<b>'.repeat(5_000) + prose)],
    ['deep, in links', page('<a href="x">'.repeat(2_000) + prose)],
    ['deep tables', page('<table><tr><td>'.repeat(1_000) + prose)],
    ['wide', page(prose.repeat(10_000))],
    ['many small elements', page('<div><a href="x">b, c</a></div>'.repeat(10_000))],
    ['beginnings of tags', page(`${'<'.repeat(50_000)}x`)],
    ['beginnings of comments', page(`x${'<!--'.repeat(200_000)}`)],
    ['attributes', page(`<div ${'a="b" '.repeat(100_000)}>${prose}`)],
    ['names', page(`<div class="${'aB'.repeat(200_000)}">${prose.repeat(5)}</div>`)],
    ['headlines', page('<h1>t</h1>'.repeat(5_000) + prose.repeat(10))],
    [
      'links to other articles',
      page(prose.repeat(9) + '<p class="related"><a href="/x">x</a></p>'.repeat(1_000)),
    ],
    ['brackets in its data', data('['.repeat(300_000))],
    ['comments in its data', data('/*'.repeat(300_000))],
    ['strings in its data', data('"\\'.repeat(300_000))],
    ['white space in its data', data(`${' '.repeat(600_000)}x`)],
    ['strokes in its title', `<html><head><title>${' | '.repeat(100_000)}</title></head><body>${prose}`],
    ['white space in its title', `<html><head><title>a${' '.repeat(500_000)}b</title></head><body>${prose}`],
  ])('%s', { timeout: 20_000 }, async (_why, source) => {
    expect(await read(source, { url: 'https://a.example/' })).toMatchObject({ ok: true })
  })
})

const TAGS = [
  'p',
  'div',
  'span',
  'article',
  'nav',
  'aside class="related"',
  'a href="/x"',
  'h1',
  'ul',
  'li',
  'table',
  'tr',
  'td',
]
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('A b. ', 'Read more: ', '<br>', '\n', PARAGRAPH, `<p>${PARAGRAPH}</p>`, '<', '</div>'),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(tie('node'), { maxLength: 5 }))
      .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag.split(' ')[0]}>`),
  ),
}))

test('whatever a page is made of, each of its characters is in one piece, and every repair can be taken back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree.node, { maxLength: 8 }), async (nodes) => {
      const result = await read(page(`<article>${prose.repeat(3)}${nodes.join('')}${prose}</article>`))
      if (!result.ok) throw new Error(result.problem)
      const { original, blocks } = result.reading
      const pieces = blocks.flatMap((block) => block.pieces).sort((a, b) => a.from - b.from || a.to - b.to)
      let end = 0
      for (const { from, to } of pieces) {
        expect(original.slice(end, from).trim()).toBe('')
        expect(from).toBeGreaterThanOrEqual(end)
        end = to
      }
      expect(original.slice(end).trim()).toBe('')
      expect(restoreOriginal(compose(result.reading))).toBe(original)
    }),
    { numRuns: 60 },
  )
})

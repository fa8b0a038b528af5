import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '#domain/repair/piece.ts'
import { type MarkupElement, parseHtml } from './dom.ts'
import { type MarkupOptions, readMarkup } from './read-markup.ts'

const read = (body: string, options?: MarkupOptions) => {
  const root = parseHtml(`<html><body>${body}</body></html>`)
  return readMarkup(root?.querySelector('body') as MarkupElement, options)
}
const blocks = (body: string, options?: MarkupOptions) =>
  read(body, options).blocks.map((block) => `${block.kind}: ${textOf(block)}`)
const LONG = 'The minister said on Wednesday that the talks in the capital would'

describe('blocks', () => {
  const cases: [why: string, body: string, expected: string[]][] = [
    ['nothing', '', []],
    ['white space and a no-break space', ' \n<p>&nbsp;</p>', []],
    ['bare text', 'Words.', ['paragraph: Words.']],
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['paragraph: One.', 'paragraph: Two.']],
    [
      'white space as a browser shows it',
      '<p> One\n\t <b> two </b> three </p>',
      ['paragraph: One two three'],
    ],
    ['a no-break space stays', '<p>10&nbsp;km</p>', ['paragraph: 10\u00a0km']],
    ['a soft hyphen stays', '<p>nego&shy;tiate</p>', ['paragraph: nego\u00adtiate']],
    ['words with tags in them', '<p>un<i>believ</i>able</p>', ['paragraph: unbelievable']],
    ['headings', '<h1>A</h1><h6>B</h6>', ['heading: A', 'heading: B']],
    ['a heading set on two lines', '<h1>Fire destroys<br>the mill</h1>', ['heading: Fire destroys the mill']],
    ['list items', '<ul><li>A<li>B<ol><li>C</ol></ul>', ['list-item: A', 'list-item: B', 'list-item: C']],
    ['paragraphs of a quotation', '<blockquote>A<p>B</p></blockquote>', ['quote: A', 'quote: B']],
    ['a caption', '<figure><img alt="x"><figcaption>A</figcaption></figure>', ['caption: A']],
    ['terms', '<dl><dt>Area<dd>207,600 km<sup>2</sup></dl>', ['list-item: Area', 'list-item: 207,600 km²']],
    ['text around blocks', 'A<div>B</div>C', ['paragraph: A', 'paragraph: B', 'paragraph: C']],
    ['a power of ten', '<p>10<sup>6</sup>, 5<sup>th</sup></p>', ['paragraph: 10⁶, 5th']],
    [
      'one line break',
      '<p>1 Main St.<br>Springfield</p>',
      ['paragraph: 1 Main St.', 'paragraph: Springfield'],
    ],
    ['two line breaks', '<p>A<br> <br>B</p>', ['paragraph: A', 'paragraph: B']],
    ['line breaks of a column', `<p>${LONG}<br>\ngo on.</p>`, [`paragraph: ${LONG} go on.`]],
    [
      'a letter set in type',
      `<pre>\n${LONG}\ngo on.\n\nYours</pre>`,
      [`paragraph: ${LONG} go on.`, 'paragraph: Yours'],
    ],
    ['a program', '<pre><code>if a\n  then  b\n</code></pre>', ['paragraph: if a', 'paragraph: then  b']],
    [
      'what nobody sees',
      '<p>A<script>x</script><span hidden>x</span></p><p style="color:red;display: none">x</p><p aria-hidden="true">x</p><template>x</template><noscript>x</noscript>',
      ['paragraph: A'],
    ],
    [
      'form controls',
      '<form>A <select><option>x</option></select><textarea>x</textarea><button>x</button></form>',
      ['paragraph: A'],
    ],
  ]
  test.each(cases)('%s', (_why, body, expected) => {
    expect(blocks(body)).toEqual(expected)
  })
  test('blocks stand apart in the original, lines do not', () => {
    expect(read('<h1>A</h1>\n<p> B.<br> C.</p>\n<p>&nbsp;D</p>').original).toBe('A\n\nB.\nC.\n\n\u00a0D')
  })
  test('what the caller knows better', () => {
    const kindOf = ({ className }: MarkupElement) => (className === 'by' ? 'byline' : undefined)
    expect(blocks('<div><span class="by">Ann Lee</span>Words</div>', { kindOf })).toEqual([
      'byline: Ann Lee',
      'paragraph: Words',
    ])
  })
})

describe('tables', () => {
  const cases: [why: string, rows: string, expected: string[]][] = [
    [
      'values',
      '<tr><th>Country<th>Cases<tr><td>Belarus<td>69,589',
      ['list-item: Country | Cases', 'list-item: Belarus | 69,589'],
    ],
    ['values in paragraphs', '<tr><td><p>A<br>b</p></td><td><div>C</div></td></tr>', ['list-item: A b | C']],
    ['an empty cell keeps its place', '<tr><td>A<td><td>C<td>', ['list-item: A | | C']],
    [
      'parts of a page side by side',
      '<tr><td><h2>A</h2><p>B</p><td>C',
      ['heading: A', 'paragraph: B', 'paragraph: C'],
    ],
    ['a table around a table', '<tr><td><table><tr><td>A<td>B</table>', ['list-item: A | B']],
  ]
  test.each(cases)('%s', (_why, rows, expected) => {
    expect(blocks(`<table>${rows}</table>`)).toEqual(expected)
  })
})

describe('furniture', () => {
  const isFurniture = ({ localName, className }: MarkupElement) => localName === 'nav' || className === 'ad'
  const silent = (body: string) => {
    const { original, blocks: found } = read(body, { isFurniture })
    return found.map(({ pieces }) =>
      pieces.map(({ text, from, to, repair }) => (repair ? `(${original.slice(from, to)})` : text)),
    )
  }
  const cases: [why: string, body: string, expected: string[][]][] = [
    ['before the first words', '<nav><p>Home</p><p>World</p></nav><p>A</p>', [['(Home\n\nWorld)', 'A']]],
    ['between blocks', '<p>A</p><nav>Home</nav><p>B</p>', [['A', '(Home)'], ['B']]],
    ['in a line', '<p>A <i class="ad">[edit]</i> b</p>', [['A', '([edit])', ' b']]],
    ['in a line, with space only before it', '<p>A <i class="ad">x</i>b</p>', [['A', '(x)', ' b']]],
    ['in a word', '<p>A<i class="ad">x</i>b</p>', [['A', '(x)', 'b']]],
    ['at the end of a line', '<p>A <i class="ad">x</i></p><p>B</p>', [['A', '(x)'], ['B']]],
    ['one in the other', '<p>A</p><nav>x<i class="ad">y</i>z</nav>', [['A', '(xyz)']]],
    ['without words', '<p>A</p><nav><img></nav><p>B</p>', [['A'], ['B']]],
    ['in a row', '<table><tr><td>A<td><i class="ad">x</i><td>C</table>', [['A', '(x)', ' | | C']]],
    ['nothing else', '<nav>Home</nav>', []],
  ]
  test.each(cases)('%s', (_why, body, expected) => {
    expect(silent(body)).toEqual(expected)
  })
})

describe('links', () => {
  const links = (body: string) => {
    const { original, links: found } = read(body, { base: 'https://example.org/a/' })
    return found.map(({ from, to, href }) => `${original.slice(from, to)} → ${href}`)
  }
  const cases: [why: string, body: string, expected: string[]][] = [
    [
      'on its words alone',
      '<p>See<a href="https://a.example/"> the report </a>now</p>',
      ['the report → https://a.example/'],
    ],
    ['relative', '<a href="../b?c">B</a>', ['B → https://example.org/b?c']],
    ['mail', '<a href="mailto:a@b.example">B</a>', ['B → mailto:a@b.example']],
    [
      'around two blocks',
      '<a href="/x"><h2>A</h2><p>B</p></a>',
      ['A → https://example.org/x', 'B → https://example.org/x'],
    ],
    ['in a cell', '<table><tr><td>A<td><a href="/x">B</a></table>', ['B → https://example.org/x']],
    [
      'that stays on the page, runs something, or is none',
      '<a href="#a">A</a><a href="javascript:x()">B</a><a href="http://[">C</a><a>D</a><a href="/x"><img></a>',
      [],
    ],
  ]
  test.each(cases)('%s', (_why, body, expected) => {
    expect(links(body)).toEqual(expected)
  })
})

test('marks are found between the words', () => {
  const markOf = ({ localName, id }: MarkupElement) => (localName === 'a' ? id : undefined)
  const { original, marks } = read('<p>A <a id="b"></a> b</p><a id="e"></a><p>C</p><a id="z"></a>', {
    markOf,
  })
  expect(original).toBe('A b\n\nC')
  expect(marks).toEqual([
    { name: 'b', before: 1, behind: 2 },
    { name: 'e', before: 3, behind: 5 },
    { name: 'z', before: 6, behind: 6 },
  ])
})

describe('run away', () => {
  test('ten thousand tags in one another', () => {
    const body = `${'<div><i>'.repeat(4_900)}A${'</i></div>'.repeat(4_900)}`
    expect(blocks(body)).toEqual(['paragraph: A'])
  })
  test('more of them are refused', () => {
    expect(parseHtml('<div>'.repeat(10_001))).toBeNull()
  })
  test('a long page is not a deep one', () => {
    expect(blocks('<p>A<br/><img src="x">'.repeat(20_000))).toHaveLength(20_000)
  })
})

const TAGS = [
  'p',
  'div',
  'b',
  'a href="/x"',
  'li',
  'h2',
  'blockquote',
  'pre',
  'table',
  'tr',
  'td',
  'nav',
  'sup',
  'code',
]
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('A b', ' ', 'c.', '\n', '<br>', '&nbsp;', ' x\r\n  y ', '<hr>'),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag.split(' ')[0]}>`),
  ),
}))

test('pieces tile the original', () => {
  const isFurniture = ({ localName }: MarkupElement) => localName === 'nav'
  fc.assert(
    fc.property(fc.array(tree.node, { maxLength: 8 }), (nodes) => {
      const {
        original,
        blocks: found,
        links,
      } = read(nodes.join(''), { isFurniture, base: 'https://a.example' })
      const pieces = found.flatMap((block) => block.pieces)
      const held = new Uint8Array(original.length)
      for (const { text, from, to, repair } of pieces) {
        if (repair === undefined) expect(text).toBe(original.slice(from, to))
        held.fill(1, from, to)
      }
      expect(pieces.every(({ from }, index) => from >= (pieces[index - 1]?.to ?? 0))).toBe(true)
      for (const block of found) expect(textOf(block)).toBe(textOf(block).trim())
      if (found.length > 0) for (const { index } of original.matchAll(/\S/g)) expect(held[index]).toBe(1)
      for (const { from, to } of links) expect(original.slice(from, to)).toMatch(/^\S(?:.*\S)?$/)
    }),
  )
})

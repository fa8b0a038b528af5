import { describe, expect, test } from 'vitest'
import { textOf } from '#domain/repair/piece.ts'
import { readMarkdown } from './read-markdown.ts'

const read = (text: string) => {
  const result = readMarkdown(text, 'https://example.org/a/')
  if (!result.ok) throw new Error(result.problem)
  return result
}
const blocks = (text: string) => read(text).reading.blocks.map((block) => `${block.kind}: ${textOf(block)}`)
const details = (text: string) =>
  Object.fromEntries(
    Object.entries(read(text).details).map(([key, { value, source }]) => [key, [value, source]]),
  )

describe('refused', () => {
  const cases: [why: string, text: string, problem: string][] = [
    ['nothing', '', 'There are no words in this file.'],
    ['nothing but a picture', '![](a.png)', 'There are no words in this file.'],
    ['nothing but front matter', '---\ntitle: A\n---\n', 'There are no words in this file.'],
    [
      'a trap',
      '<div>'.repeat(10_001),
      'The quotations and lists in this file are nested too deep. Paste its text instead.',
    ],
  ]
  test.each(cases)('%s', (_why, text, problem) => {
    expect(readMarkdown(text, undefined)).toEqual({ ok: false, problem })
  })
})

describe('blocks', () => {
  const cases: [why: string, text: string, expected: string[]][] = [
    ['a paragraph on several lines', 'One\ntwo *three*.', ['paragraph: One two three.']],
    ['headings', '# A\n\nB\n---\n', ['heading: A', 'heading: B']],
    ['a list with tasks', '- [x] A\n- B\n  1. C', ['list-item: A', 'list-item: B', 'list-item: C']],
    ['a quotation', '> A\n>\n> B', ['quote: A', 'quote: B']],
    ['a table', '| A | B |\n|---|---|\n| 1 | 2 |', ['list-item: A | B', 'list-item: 1 | 2']],
    ['HTML', '<aside>A <b>b</b></aside>\n\n<script>x</script>', ['paragraph: A b']],
    ['a footnote', 'A.[^x]\n\n[^x]: B.', ['paragraph: A.[1]', 'list-item: B.']],
    [
      'Windows line breaks and a byte order mark',
      '\uFEFF# A\r\n\r\nB\r\nC',
      ['heading: A', 'paragraph: B C'],
    ],
    ['signs that Markdown would have', '2 * 3 = 6 \\* &amp; AT&T', ['paragraph: 2 * 3 = 6 * & AT&T']],
  ]
  test.each(cases)('%s', (_why, text, expected) => {
    expect(blocks(text)).toEqual(expected)
  })
  test('links', () => {
    const { original, links } = read(
      'See [the *report*](../b) or https://a.example/x. [C](javascript:x)',
    ).reading
    expect(links.map(({ from, to, href }) => [original.slice(from, to), href])).toEqual([
      ['the report', 'https://example.org/b'],
      ['https://a.example/x', 'https://a.example/x'],
    ])
  })
})

describe('front matter', () => {
  const cases: [why: string, matter: string, expected: object][] = [
    ['a title', 'title: "A: b"', { title: ['A: b', 'front-matter'] }],
    ['an author', 'Author: Ann Lee', { byline: ['Ann Lee', 'front-matter'] }],
    ['authors', 'authors:\n  - Ann Lee\n  - name: Bo Roe', { byline: ['Ann Lee, Bo Roe', 'front-matter'] }],
    ['a date', 'date: 2020-08-19', { publishedOn: ['2020-08-19', 'front-matter'] }],
    ['a time', 'published: 2020-08-19T23:30:00-05:00', { publishedOn: ['2020-08-19', 'front-matter'] }],
    ['a date that says too little', 'date: August', {}],
    ['a language', 'lang: en-GB', { language: ['en-GB', 'front-matter'] }],
    ['an address', 'canonical: https://a.example/b', { sourceUrl: ['https://a.example/b', 'front-matter'] }],
    ['a path', 'url: /b', {}],
    ['empty keys', 'title:\nauthor: []', {}],
  ]
  test.each(cases)('%s', (_why, matter, expected) => {
    expect(details(`---\n${matter}\n---\n\nWords.`)).toEqual(expected)
    expect(blocks(`---\n${matter}\n---\n\nWords.`)).toEqual(['paragraph: Words.'])
  })
  test('what was understood stays in the original', () => {
    const {
      original,
      blocks: [block],
    } = read('---\ntitle: A\nx: <b>\n---\nWords.').reading
    expect(original).toBe('title: A\nx: <b>\n\nWords.')
    expect(block?.pieces[0]).toEqual({ text: '', from: 0, to: 15, repair: 'dropped-furniture' })
  })
  const wrong: [why: string, matter: string][] = [
    ['no YAML', 'title: [A'],
    ['no keys', 'A line and a line'],
    [
      'aliases that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefg', (key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdef'[at]}`).join(',')}]`).join('\n')}`,
    ],
  ]
  test.each(wrong)('stays to be read: %s', (_why, matter) => {
    const found = blocks(`---\n${matter}\n---\n\nWords.`)
    expect(found[0]).toMatch(/^notice: /)
    expect(found.at(-1)).toBe('paragraph: Words.')
  })
  test('goes before the first heading', () => {
    expect(details('# A *b*\n\nc')).toEqual({ title: ['A b', 'text'] })
    expect(details('---\ntitle: T\n---\n# A')).toEqual({ title: ['T', 'front-matter'] })
  })
})

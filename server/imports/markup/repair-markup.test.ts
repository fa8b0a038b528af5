import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restoreOriginal } from '#domain/article/restore-original.ts'
import { compose } from '#domain/repair/compose.ts'
import { type MarkupElement, parseHtml } from './dom.ts'
import { readMarkup } from './read-markup.ts'
import { repairMarkup } from './repair-markup.ts'

const draft = (body: string) => {
  const root = parseHtml(`<html><body>${body}</body></html>`) as MarkupElement
  const isFurniture = ({ localName }: MarkupElement) => localName === 'nav' || localName === 'i'
  const reading = readMarkup(root, { base: 'https://a.example', isFurniture })
  return { original: reading.original, ...compose({ ...reading, blocks: repairMarkup(reading.blocks) }) }
}

test('a sentence that a link stands in is whole again', () => {
  const { text, blocks } = draft(
    '<p>A pact details guarantees between both countries “but there’s</p>' +
      '<div><a href="/b">https://a.example/b</a></div><nav>Share</nav>' +
      '<p>currently no such need,” he said.</p>',
  )
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    [
      'paragraph',
      'A pact details guarantees between both countries “but there’s currently no such need,” he said.',
    ],
    ['related', 'https://a.example/b'],
  ])
})

const WORDS = [
  ...['A b', ' ', 'c.', '\n', '<br>', '&nbsp;', ' x\r\n  y ', '[1]', 'go on. Ann Lee / AP'],
  'Related: https://a.example/x',
  'https://b.example/y',
  'The minister said on Wednesday that the talks in the capital would',
]
const TAGS = ['p', 'div', 'a href="/x"', 'li', 'h2', 'pre', 'table', 'tr', 'td', 'nav', 'i', 'code', 'button']
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...WORDS),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag.split(' ')[0]}>`),
  ),
}))

test('every repair can be taken back', () => {
  fc.assert(
    fc.property(fc.array(tree.node, { maxLength: 8 }), (nodes) => {
      const { original, ...composed } = draft(nodes.join(''))
      if (composed.blocks.length > 0) expect(restoreOriginal(composed)).toBe(original)
      expect(new Set(composed.repairs.map(({ id }) => id)).size).toBe(composed.repairs.length)
    }),
  )
})

import { expect, test } from 'vitest'
import { linksByBlock } from './links-by-block.ts'

test('each link is with its block', () => {
  const blocks = [
    { kind: 'paragraph', start: 0, end: 10 },
    { kind: 'paragraph', start: 12, end: 20 },
    { kind: 'paragraph', start: 22, end: 30 },
  ] as const
  const links = [
    { start: 1, end: 3, href: 'https://a.example' },
    { start: 22, end: 25, href: 'https://b.example' },
    { start: 26, end: 30, href: 'https://c.example' },
  ]
  const found = linksByBlock(blocks, links)
  expect(found.get(blocks[0])).toEqual([{ id: 'https://a.example', start: 1, end: 3 }])
  expect(found.get(blocks[1])).toBeUndefined()
  expect(found.get(blocks[2])?.map(({ id }) => id)).toEqual(['https://b.example', 'https://c.example'])
})

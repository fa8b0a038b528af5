import type { Block } from '#domain/article/block.ts'
import type { Span } from '#domain/article/span.ts'

/** A link of the article: the words that carry it and the address they lead to. */
export type Link = { span: Span; href: string }

/** Every link in reading order: blocks that link as a whole, and addresses written out in the text. */
export const linksOf = (text: string, blocks: readonly Block[]): Link[] =>
  blocks.flatMap((block) => {
    if (block.href !== undefined) return [{ span: { start: block.start, end: block.end }, href: block.href }]
    return Array.from(text.slice(block.start, block.end).matchAll(WRITTEN_OUT), (match) => {
      const href = withoutTrailing(match[0])
      const start = block.start + match.index
      return { span: { start, end: start + href.length }, href }
    })
  })

const WRITTEN_OUT = /\bhttps?:\/\/[^\s<>"“”]+/gi
/** Punctuation that ends the sentence rather than the address. */
const TRAILING = new Set(".,;:!?'’)]}…")

const withoutTrailing = (address: string): string => {
  let end = address.length
  while (TRAILING.has(address[end - 1] ?? '')) end -= 1
  return address.slice(0, end)
}

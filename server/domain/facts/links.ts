import { addressesIn } from '#domain/article/addresses.ts'
import type { Block } from '#domain/article/block.ts'
import type { Span } from '#domain/article/span.ts'

/** A link of the article: the words that carry it and the address they lead to. */
export type Link = { span: Span; href: string }

/** Every link in reading order: blocks that link as a whole, and addresses written out in the text. */
export const linksOf = (text: string, blocks: readonly Block[]): Link[] =>
  blocks.flatMap(({ start, end, href }) => {
    const whole = href === undefined ? [] : [{ span: { start, end }, href }]
    const written = addressesIn(text.slice(start, end))
      .filter((address) => address.href !== href)
      .map((address) => spanned(start + address.start, address.href))
    return [...whole, ...written]
  })

const spanned = (start: number, href: string): Link => ({ span: { start, end: start + href.length }, href })

import { addressesIn } from '#domain/article/addresses.ts'
import type { Block } from '#domain/article/block.ts'
import type { Link as WordLink } from '#domain/article/link.ts'
import { contains, inReadingOrder, type Span } from '#domain/article/span.ts'

/** A link of the article: the words that carry it and the address they lead to. */
export type Link = { span: Span; href: string }

/**
 * Every link in reading order: blocks that link as a whole, words that lead somewhere, and addresses
 * written out in the text. An address that is also the link of its own words counts once.
 */
export const linksOf = (text: string, blocks: readonly Block[], worded: readonly WordLink[]): Link[] => {
  const linked = worded.map(({ start, end, href }) => ({ span: { start, end }, href }))
  const written = blocks.flatMap(({ start, end, href }) => {
    const whole = href === undefined ? [] : [{ span: { start, end }, href }]
    const addresses = addressesIn(text.slice(start, end))
      .filter((address) => address.href !== href)
      .map((address) => spanned(start + address.start, address.href))
    return [...whole, ...addresses]
  })
  const known = new Set(written.map(keyOf))
  const owners = new Map(
    blocks.flatMap((block) => (block.href === undefined ? [] : [[block.href, block] as const])),
  )
  const isRepeated = (link: Link) => {
    const owner = owners.get(link.href)
    return known.has(keyOf(link)) || (owner !== undefined && contains(owner, link.span))
  }
  return [...written, ...linked.filter((link) => !isRepeated(link))].sort((a, b) =>
    inReadingOrder(a.span, b.span),
  )
}

/** Where the address itself is written, which is no prose. */
export const writtenOut = (text: string, links: readonly Link[]): Span[] =>
  links.filter(({ span, href }) => text.startsWith(href, span.start)).map(({ span }) => span)

const keyOf = ({ span, href }: Link): string => `${span.start} ${href}`

const spanned = (start: number, href: string): Link => ({ span: { start, end: start + href.length }, href })

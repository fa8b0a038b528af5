import type { Block } from '#domain/article/block.ts'
import type { Facts } from '#domain/facts/facts.ts'
import type { Link } from '#domain/facts/links.ts'
import { RELATED_LABEL } from '#domain/repair/shapes.ts'

/**
 * Tells the links of a list that the page fills by itself: blocks that are nothing but linked words, next to
 * others like them. A line that says what it links, and an address written out, were put there by somebody.
 */
export const inLinkLists = ({ text, blocks, links }: Facts): ReadonlySet<Link> => {
  const whole = new Map<number, Link>()
  let next = 0
  for (const link of links) {
    while ((blocks[next]?.end ?? Infinity) <= link.span.start) next += 1
    const block = blocks[next]
    if (!block || wasPutThere(text, block, link)) continue
    const around = text.slice(block.start, link.span.start) + text.slice(link.span.end, block.end)
    if (!/[\p{L}\p{N}]/u.test(around)) whole.set(next, link)
  }
  return new Set(
    [...whole].flatMap(([block, link]) => (whole.has(block - 1) || whole.has(block + 1) ? [link] : [])),
  )
}

const LONGEST_LABEL = 80
const wasPutThere = (text: string, { start }: Block, { span, href }: Link): boolean =>
  text.startsWith(href, span.start) || RELATED_LABEL.test(text.slice(start, start + LONGEST_LABEL))

import type { OriginalLink } from '#domain/repair/reading.ts'
import type { DraftBlock } from '#domain/repair/piece.ts'
import type { MarkupElement } from '../markup/dom.ts'
import { isBlock } from '../markup/elements.ts'
import type { Census } from './census.ts'
import { beginsAsRelated, saysRelated } from './says.ts'

/** More than this is a part of the page, and may hold the article itself. */
const LONGEST = 1200

/** Whether an element only leads to other articles: it says so, and there is a link in it. */
export const isRelated = (element: MarkupElement, { of }: Census): boolean => {
  const { length, linked } = of(element)
  if (linked === 0 || length > LONGEST || element.localName === 'body') return false
  if (linked * 3 >= length && beginsAsRelated(element)) return true
  // The name of a link in a sentence says how it looks, not what it is.
  return isBlock(element) && linked * 4 >= length && saysRelated(element)
}

/** Related lines with the address their words lead to. */
export const withAddresses = (blocks: readonly DraftBlock[], links: readonly OriginalLink[]): DraftBlock[] =>
  blocks.map((block) => {
    if (block.kind !== 'related' || block.href !== undefined) return block
    const link = links.find(({ from }) =>
      block.pieces.some((piece) => piece.repair === undefined && piece.from <= from && from < piece.to),
    )
    return link ? { ...block, href: link.href } : block
  })

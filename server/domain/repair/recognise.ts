import { addressesIn } from '#domain/article/addresses.ts'
import type { BlockKind } from '#domain/article/block.ts'
import { BYLINE } from './bylines.ts'
import { type DraftBlock, textOf } from './piece.ts'
import { BARE_URL, CONTRIBUTION, CREDIT_AT_END, LIST_MARK, PAGE_NOTICE, RELATED_LABEL } from './shapes.ts'

/** Furniture is short; a paragraph that happens to begin like it is not furniture. */
const LONGEST_FURNITURE = 300

/** Tells related links, credits, bylines, list items and contribution lines from paragraphs. */
export const recogniseKinds = (blocks: readonly DraftBlock[]): DraftBlock[] =>
  blocks.map((block) => {
    if (block.kind !== 'paragraph') return block
    const text = textOf(block)
    const url = BARE_URL.exec(text)?.[1]
    if (url !== undefined) return { ...block, kind: 'related', href: url }
    return { ...block, kind: kindOf(text), ...linkOf(text) }
  })

const kindOf = (text: string): BlockKind => {
  if (LIST_MARK.test(text)) return 'list-item'
  if (text.length > LONGEST_FURNITURE) return 'paragraph'
  if (RELATED_LABEL.test(text)) return 'related'
  if (CONTRIBUTION.test(text) || PAGE_NOTICE.test(text)) return 'notice'
  if (BYLINE.test(text)) return 'byline'
  return CREDIT_AT_END.exec(text)?.[1] === text ? 'credit' : 'paragraph'
}

/** A related line that carries its address in its own words links there. */
const linkOf = (text: string): { href?: string } => {
  if (text.length > LONGEST_FURNITURE || !RELATED_LABEL.test(text)) return {}
  const href = addressesIn(text)[0]?.href
  return href === undefined ? {} : { href }
}

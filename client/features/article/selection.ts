import type { Span } from '#domain/article/span.ts'
import { selectedSpan } from './selected-span.ts'

/**
 * Leaves are the elements that hold nothing but a stretch of the text; their `data-start` makes a
 * position in the page a position in the text, whatever else stands around them.
 */
export const LEAF = 'data-leaf'

/** The words of the article that are selected, or null. */
export const readSelection = (article: Element, text: string): { span: Span } | null => {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(article)) return null
  const from = positionOf(article, range.startContainer, range.startOffset, 'start')
  const to = positionOf(article, range.endContainer, range.endOffset, 'end')
  if (from >= to) return null
  const span = selectedSpan(text, from, to)
  return span && { span }
}

/**
 * A boundary of a selection as a position in the text. One that lies outside the leaves goes to the
 * nearest leaf inside the selection: the next one for its start, the one before for its end.
 */
const positionOf = (article: Element, node: Node, offset: number, side: 'start' | 'end'): number => {
  const leaf = node.nodeType === Node.TEXT_NODE ? node.parentElement?.closest(`[${LEAF}]`) : null
  if (leaf && article.contains(leaf)) return startOf(leaf) + offset
  const leaves = article.querySelectorAll(`[${LEAF}]`)
  const next = firstLeafFrom(leaves, node, offset)
  if (side === 'end') return endOf(leaves[next - 1])
  const following = leaves[next]
  return following ? startOf(following) : Number.POSITIVE_INFINITY
}

/** The last character of a span as it stands on the page: cheap to measure, however long the span. */
export const lastCharacter = (article: Element, { end }: Span): Range | null => {
  const leaves = article.querySelectorAll(`[${LEAF}]`)
  let low = 0
  let high = leaves.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (endOf(leaves[middle]) >= end) high = middle
    else low = middle + 1
  }
  const leaf = leaves[low]
  const words = leaf?.firstChild
  if (!leaf || !words) return null
  const character = document.createRange()
  character.setStart(words, Math.max(end - 1 - startOf(leaf), 0))
  character.setEnd(words, end - startOf(leaf))
  return character
}

/** Index of the first leaf that begins at or after a boundary point. */
const firstLeafFrom = (leaves: NodeListOf<Element>, node: Node, offset: number): number => {
  const point = document.createRange()
  point.setStart(node, offset)
  let low = 0
  let high = leaves.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const leaf = leaves[middle]
    if (leaf && point.comparePoint(leaf, 0) >= 0) high = middle
    else low = middle + 1
  }
  return low
}

const startOf = (leaf: Element): number => Number(leaf.getAttribute('data-start'))
const endOf = (leaf: Element | undefined): number =>
  leaf ? Number(leaf.getAttribute('data-end')) : Number.NEGATIVE_INFINITY
